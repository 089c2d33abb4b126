import { readFileSync } from 'node:fs';
import net from 'node:net';
import tls from 'node:tls';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
const connection = net.connect(Number(port), host, () => {
  // ok: no-unverified-certificate
  const socket = tls.connect({ socket: connection, servername: host, ca: readFileSync(process.env.HANDSHAKE_CA) });
  socket.write('ping\n');
  socket.on('data', (answer) => {
    console.log(answer.toString());
    socket.end();
  });
});
