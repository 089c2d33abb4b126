// ruleid: no-global-tls-bypass
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

const response = await fetch(process.env.HANDSHAKE_URL);
console.log(response.status, await response.json());
