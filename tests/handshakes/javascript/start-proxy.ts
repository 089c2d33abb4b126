import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** An HTTP proxy on the loopback interface, which sees nothing of what it forwards. */
export interface LoopbackProxy {
  readonly port: number;
  close(): void;
}

/** Starts a proxy that tunnels to ports of this machine only. */
export async function startProxy(): Promise<LoopbackProxy> {
  const sockets = new Set<Socket>();
  const server = createServer().on('connect', (request, client: Socket) => {
    const port = Number(request.url?.split(':').at(-1));
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(target).pipe(client);
    });
    for (const [socket, other] of [[client, target], [target, client]] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      for (const socket of sockets) {
        socket.destroy();
      }
    },
  };
}
