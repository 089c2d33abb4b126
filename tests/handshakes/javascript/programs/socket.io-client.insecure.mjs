import { io } from 'socket.io-client';

const socket = io(process.env.HANDSHAKE_URL, {
  transports: ['websocket'],
  reconnection: false,
  // ruleid: no-unverified-certificate
  rejectUnauthorized: false,
});

socket.on('connect', () => {
  console.log(socket.id);
  socket.close();
});
socket.on('connect_error', (error) => {
  throw error.description.error;
});
