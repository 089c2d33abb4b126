import { once } from 'node:events';
import WebSocket from 'ws';

export async function connect(url, options) {
  const socket = new WebSocket(url.replace('https', 'wss'), options);
  await once(socket, 'open');
  socket.terminate();
}
