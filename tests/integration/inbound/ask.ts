import type { OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { connect, type SecureVersion } from 'node:tls';
import type { Proxy } from './start-proxy.ts';

const host = 'mcp.example.com';

/** A client's certificate and key, as PEM. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

/**
 * Shakes hands with one version alone. The client allows everything that OpenSSL can do, so that a refusal is the server's.
 *
 * @returns the version, or the code of the error
 */
export function shakeHands({ httpsPort, ca }: Proxy, version: SecureVersion, identity?: Identity): Promise<string> {
  return new Promise((resolve) => {
    // eslint-disable-next-line mcp-tls/no-weak-tls -- a refusal has to be the server's, not the client's
    const options = { host: '127.0.0.1', port: httpsPort, servername: host, ca, minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0', ...identity };
    const socket = connect(options, () => {
      resolve(socket.getProtocol() ?? 'none');
      socket.destroy();
    });
    socket.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
  });
}

/**
 * Asks for a stream of events.
 *
 * @param onPiece called with each piece of the body as it arrives
 * @returns the status; 0 if the connection was refused
 */
export function ask({ httpsPort, ca }: Proxy, { identity, headers, onPiece }: { readonly identity?: Identity; readonly headers?: OutgoingHttpHeaders; readonly onPiece?: (text: string) => void }): Promise<number> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port: httpsPort, servername: host, ca, agent: false, ...identity, headers: { ...headers, host } }, (response) => {
      response.setEncoding('utf8');
      response.on('data', (text: string) => onPiece?.(text));
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', () => resolve(0));
    });
    asked.once('error', () => resolve(0));
    asked.end();
  });
}
