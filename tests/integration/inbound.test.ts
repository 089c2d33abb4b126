import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inboundBlocks } from '../inbound-blocks.ts';
import { ask, shakeHands, type Identity } from './inbound/ask.ts';
import { makeCertificates } from './inbound/make-certificates.ts';
import { startBackend, type Backend } from './inbound/start-backend.ts';
import { startCaddy, startNginx, type Proxy } from './inbound/start-proxy.ts';
import { systemProgram } from './system-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const starters = { nginx: startNginx, caddy: startCaddy } as const;
type Product = keyof typeof starters;

const certificates = temporaryFolder();
const identity = (name: string): Identity => ({
  cert: readFileSync(path.join(certificates, `${name}.pem`), 'utf8'),
  key: readFileSync(path.join(certificates, `${name}-key.pem`), 'utf8'),
});
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  makeCertificates(await systemProgram(['openssl'], 'openssl'), certificates);
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
});

/** Starts a proxy with a configuration of the page, changed or not, before a server of its own. */
async function start(product: Product, name: string, change = (text: string) => text): Promise<{ readonly proxy: Proxy; readonly backend: Backend }> {
  const backend = await startBackend();
  stops.push(backend.stop);
  const configuration = change(inboundBlocks().get(`${product}: ${name}`) ?? '');
  const folder = path.join(certificates, `${product}-${stops.length}`);
  mkdirSync(folder);
  const files = ['clients-ca.pem', 'fullchain.pem', 'privkey.pem'];
  files.forEach((file) => copy(file, folder));
  const proxy = await starters[product]({ configuration, backendPort: backend.port, folder });
  stops.push(proxy.stop);
  return { proxy, backend };
}

function copy(file: string, folder: string): void {
  copyFileSync(path.join(certificates, file), path.join(folder, file));
}

describe.each(['nginx', 'caddy'] as const)('the setup of the page for %s', (product) => {
  let proxy: Proxy;
  let backend: Backend;

  beforeAll(async () => {
    ({ proxy, backend } = await start(product, 'tls'));
  });

  it('refuses TLS 1.1', async () => {
    expect(await shakeHands(proxy, 'TLSv1.1')).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION');
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('accepts %s', async (version) => {
    expect(await shakeHands(proxy, version)).toBe(version);
  });

  it('hands on each event as it comes', async () => {
    expect(await stream(proxy, backend)).toEqual({ status: 200, body: 'data: first\n\ndata: second\n\n' });
  });

  it('sends HTTP to HTTPS', async () => {
    const { status, location } = await plain(proxy.httpPort);
    expect([301, 308]).toContain(status);
    expect(location).toMatch(/^https:\/\/mcp\.example\.com(?::\d+)?\/a$/);
  });
});

describe.each(['nginx', 'caddy'] as const)('the setup of the page for %s with mutual TLS', (product) => {
  let proxy: Proxy;
  let backend: Backend;

  beforeAll(async () => {
    ({ proxy, backend } = await start(product, 'mutual tls'));
  });

  it('refuses TLS 1.1', async () => {
    expect(await shakeHands(proxy, 'TLSv1.1', identity('client'))).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION');
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('accepts %s', async (version) => {
    expect(await shakeHands(proxy, version, identity('client'))).toBe(version);
  });

  it('hands on each event as it comes', async () => {
    expect(await stream(proxy, backend, identity('client'))).toEqual({ status: 200, body: 'data: first\n\ndata: second\n\n' });
  });

  it.each([
    { name: 'without a certificate', who: undefined },
    { name: 'with a certificate of no CA', who: 'stranger' },
  ])('refuses a client $name', async ({ who }) => {
    const before = backend.requests.length;
    const status = await ask(proxy, who === undefined ? {} : { identity: identity(who) });
    expect(status).not.toBe(200);
    expect(backend.requests).toHaveLength(before);
  });

  it('replaces headers on the client that the client sent itself', async () => {
    const headers = { 'X-Client-Verify': 'forged', 'X-Client-Subject': 'CN=admin' };
    await ask(proxy, { identity: identity('client'), headers, onPiece: backend.finish });
    expect(backend.requests.at(-1)).toMatchObject({ 'x-client-verify': 'SUCCESS', 'x-client-subject': 'CN=client' });
  });
});

it('TLS 1.1 is accepted where a server offers it: the refusals are the servers\'', async () => {
  const { proxy } = await start('nginx', 'tls', (text) => text.replaceAll('TLSv1.2 TLSv1.3', 'TLSv1.1').replace(/ssl_ciphers .*;/, "ssl_ciphers 'DEFAULT@SECLEVEL=0';"));
  expect(await shakeHands(proxy, 'TLSv1.1')).toBe('TLSv1.1');
});

it('an event is held back where nginx buffers: the page does not', async () => {
  const { proxy, backend } = await start('nginx', 'tls', (text) => text.replace('proxy_buffering off;', 'proxy_buffering on;'));
  let early = '';
  const answer = ask(proxy, {
    onPiece: (piece) => {
      early += piece;
    },
  });
  await expect.poll(() => backend.requests.length).toBe(1);
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  expect(early).toBe('');
  backend.finish();
  expect(await answer).toBe(200);
});

/** Asks for the events. The server sends the second one only when the first has arrived, so that buffering would end in a time-out. */
async function stream(proxy: Proxy, backend: Backend, client?: Identity): Promise<{ readonly status: number; readonly body: string }> {
  let body = '';
  const status = await ask(proxy, {
    ...(client && { identity: client }),
    onPiece: (piece) => {
      body += piece;

      if (body === 'data: first\n\n') {
        backend.finish();
      }
    },
  });
  return { status, body };
}

function plain(port: number): Promise<{ readonly status: number | undefined; readonly location: string | undefined }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/a', headers: { host: 'mcp.example.com' } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    }).once('error', reject);
  });
}
