import { readFileSync } from 'node:fs';
import WebSocket from 'ws';

const socket = new WebSocket(process.env.HANDSHAKE_URL.replace('https', 'wss'), {
  // ok: no-unverified-certificate
  ca: readFileSync(process.env.HANDSHAKE_CA),
});

socket.on('open', () => {
  console.log('open');
  socket.close();
});
