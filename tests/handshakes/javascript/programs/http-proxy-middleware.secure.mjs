import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createProxyMiddleware } from 'http-proxy-middleware';

const proxy = createProxyMiddleware({
  target: process.env.HANDSHAKE_URL,
  // ok: no-unverified-certificate
  agent: new https.Agent({ ca: readFileSync(process.env.HANDSHAKE_CA) }),
  on: {
    error(error) {
      throw error;
    },
  },
});

const server = http.createServer(proxy).listen(0, '127.0.0.1', async () => {
  const response = await fetch(`http://127.0.0.1:${server.address().port}`);
  console.log(response.status);
  process.exit();
});
