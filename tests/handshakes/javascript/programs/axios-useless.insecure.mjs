import axios from 'axios';

const { status, data } = await axios.get(process.env.HANDSHAKE_URL, {
  // ruleid: no-useless-tls-option
  rejectUnauthorized: false,
});
console.log(status, data);
