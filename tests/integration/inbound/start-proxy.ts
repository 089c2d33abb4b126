import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { systemProgram } from '../system-program.ts';

/** A proxy that runs. */
export interface Proxy {
  readonly httpsPort: number;
  readonly httpPort: number;
  /** The CA of its certificate, as PEM. */
  readonly ca: string;
  readonly stop: () => Promise<void>;
}

/** What a proxy is started with. */
export interface ProxySetup {
  /** As the page shows it. */
  readonly configuration: string;
  readonly backendPort: number;
  /** Holds the certificates, and takes what the proxy writes. */
  readonly folder: string;
}

/** How long a proxy may take until it listens. Milliseconds. */
const patience = 20_000;

/** Starts the system's nginx with a file as it stands in `conf.d`. Only ports and the folder of certificates are changed. */
export async function startNginx({ configuration, backendPort, folder }: ProxySetup): Promise<Proxy> {
  const [httpsPort, httpPort] = [await freePort(), await freePort()];
  const site = configuration
    .replaceAll('listen 443 ssl', `listen 127.0.0.1:${httpsPort} ssl`)
    .replaceAll('listen 80;', `listen 127.0.0.1:${httpPort};`)
    .replaceAll('/etc/ssl/mcp/', `${folder}/`)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${backendPort}`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`);
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, ['daemon off;', 'master_process off;', `pid ${folder}/nginx.pid;`, 'error_log stderr;', 'events {}', 'http {', '  access_log off;', ...temporary, site, '}'].join('\n'));

  const stop = await start(await systemProgram(['nginx'], 'nginx'), ['-p', folder, '-e', 'stderr', '-c', file], httpsPort, {});
  return { httpsPort, httpPort, ca: readFileSync(path.join(folder, 'clients-ca.pem'), 'utf8'), stop };
}

/** Starts the system's Caddy with a site as the page shows it, behind options that keep it on this machine, with a CA of its own. */
export async function startCaddy({ configuration, backendPort, folder }: ProxySetup): Promise<Proxy> {
  const [httpsPort, httpPort] = [await freePort(), await freePort()];
  const storage = path.join(folder, 'caddy');
  const site = configuration.replaceAll('/etc/ssl/mcp/', `${folder}/`).replaceAll('127.0.0.1:3000', `127.0.0.1:${backendPort}`);
  const options = ['admin off', `http_port ${httpPort}`, `https_port ${httpsPort}`, 'local_certs', 'skip_install_trust', `storage file_system ${storage}`, 'default_bind 127.0.0.1'];
  const file = path.join(folder, 'Caddyfile');
  mkdirSync(storage);
  writeFileSync(file, `{\n${options.map((option) => `\t${option}\n`).join('')}}\n\n${site}`);

  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const stop = await start(await systemProgram(['caddy'], 'caddy'), ['run', '--config', file, '--adapter', 'caddyfile'], httpsPort, home);
  return { httpsPort, httpPort, ca: readFileSync(path.join(storage, 'pki/authorities/local/root.crt'), 'utf8'), stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/** @throws Error with what the program wrote, if it ends or does not listen */
async function start(program: string, args: readonly string[], port: number, env: Readonly<Record<string, string>>): Promise<() => Promise<void>> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  let written = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });

  const until = Date.now() + patience;

  while (!(await listens(port))) {
    await setTimeout(50);

    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`${program} does not listen:\n${written}`);
    }
  }
  return () => {
    child.kill('SIGTERM');
    return ended;
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
