import net from 'node:net';
import tls from 'node:tls';

const { HANDSHAKE_HOST: host, HANDSHAKE_PORT: port } = process.env;
const connection = net.connect(Number(port), host, () => {
  // ruleid: no-unverified-certificate
  const socket = new tls.TLSSocket(connection, { servername: host });
  socket.write('ping\n');
  socket.on('data', (answer) => {
    console.log(answer.toString());
    socket.end();
  });
});
