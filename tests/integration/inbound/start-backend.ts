import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The server behind a proxy, on loopback. */
export interface Backend {
  readonly port: number;
  /** Headers of the requests that arrived. */
  readonly requests: readonly IncomingHttpHeaders[];
  /** Sends the second and last event of every open stream. */
  readonly finish: () => void;
  readonly stop: () => Promise<void>;
}

/** Answers each request with a stream of events: one at once, the other when `finish` is called. */
export async function startBackend(): Promise<Backend> {
  const requests: IncomingHttpHeaders[] = [];
  const open: (() => void)[] = [];
  const server = createServer((request, response) => {
    requests.push(request.headers);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    response.write('data: first\n\n');
    open.push(() => response.end('data: second\n\n'));
  });

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    finish: () => open.splice(0).forEach((end) => end()),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
