import request from 'request';

const options = {
  url: process.env.HANDSHAKE_URL,
  // ruleid: no-unverified-certificate
  strictSSL: false,
};

request(options, (error, response) => {
  if (error) throw error;
  console.log(response.statusCode);
});
