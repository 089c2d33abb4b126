// ruleid: no-useless-tls-option
const response = await fetch(process.env.HANDSHAKE_URL, { rejectUnauthorized: false });
console.log(response.status, await response.json());
