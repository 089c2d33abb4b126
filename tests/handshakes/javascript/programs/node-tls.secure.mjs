import { readFileSync } from 'node:fs';
import tls from 'node:tls';

const socket = tls.connect({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  // ok: no-unverified-certificate
  ca: readFileSync(process.env.HANDSHAKE_CA),
});

socket.on('secureConnect', () => socket.write('ping\n'));
socket.on('data', (answer) => {
  console.log(answer.toString());
  socket.end();
});
