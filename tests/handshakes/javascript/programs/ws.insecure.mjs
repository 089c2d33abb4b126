import WebSocket from 'ws';

const socket = new WebSocket(process.env.HANDSHAKE_URL.replace('https', 'wss'), {
  // ruleid: no-unverified-certificate
  rejectUnauthorized: false,
});

socket.on('open', () => {
  console.log('open');
  socket.close();
});
