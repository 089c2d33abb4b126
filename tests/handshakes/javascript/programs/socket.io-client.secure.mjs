import { readFileSync } from 'node:fs';
import { io } from 'socket.io-client';

const socket = io(process.env.HANDSHAKE_URL, {
  transports: ['websocket'],
  reconnection: false,
  // ok: no-unverified-certificate
  ca: readFileSync(process.env.HANDSHAKE_CA),
});

socket.on('connect', () => {
  console.log(socket.id);
  socket.close();
});
socket.on('connect_error', (error) => {
  throw error.description.error;
});
