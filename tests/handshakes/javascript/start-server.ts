import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions, type TLSSocket } from 'node:tls';
import { inject } from 'vitest';
import { protocols, type Protocol } from './protocols.ts';
import { createHttp2Web, createWeb } from './web.ts';

/** What is wrong with a server. */
export type Flaw = 'self-signed' | 'wrong-host' | 'expired' | 'old-protocol';
export type Condition = 'trusted' | Flaw;

/** What a server speaks inside TLS. */
export type Speech = 'http' | 'http2' | keyof typeof protocols;

/** A server on the loopback interface, and what reached it. */
export interface LoopbackServer {
  readonly port: number;
  /** Messages that clients sent inside TLS. A client of Node sends none before it has verified the certificate. */
  readonly messages: number;
  close(): void;
}

/** Starts a TLS server in a given condition on a free port. */
export async function startServer(condition: Condition, speech: Speech): Promise<LoopbackServer> {
  let messages = 0;
  const onMessage = (): void => {
    messages += 1;
  };
  const protocol: Protocol | undefined = speech === 'http' || speech === 'http2' ? undefined : protocols[speech];
  const serve = protocol ? speaking(protocol, onMessage) : handingOver(speech === 'http2' ? createHttp2Web(onMessage) : createWeb(onMessage));
  const tls = createTlsServer({ ...identity(condition), ...(speech === 'http2' && { ALPNProtocols: ['h2'] }) }, serve);
  const sockets = new Set<Socket>();

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    void Promise.resolve(protocol?.begin?.(socket) ?? socket).then((stream) => tls.emit('connection', stream));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    get messages() {
      return messages;
    },
    close() {
      server.close();
      for (const socket of sockets) {
        socket.destroy();
      }
    },
  };
}

function identity(condition: Condition): TlsOptions {
  const certificates = inject('certificates');
  return condition === 'old-protocol'
    ? { ...certificates.trusted, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }
    : certificates[condition];
}

function handingOver(web: { emit(event: 'connection', socket: TLSSocket): boolean }): (socket: TLSSocket) => void {
  return (socket) => {
    socket.on('error', () => undefined);
    web.emit('connection', socket);
  };
}

function speaking({ greeting, answer }: Protocol, onMessage: () => void): (socket: TLSSocket) => void {
  return (socket) => {
    socket.on('error', () => undefined);
    if (greeting) {
      socket.write(greeting);
    }
    socket.on('data', (message: Buffer) => {
      onMessage();
      const words = answer(message);
      if (words) {
        socket.write(words);
      }
    });
  };
}
