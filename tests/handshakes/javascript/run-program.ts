import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { inject } from 'vitest';

/** What a program left. */
export interface Outcome {
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a program connects. */
export interface Target {
  readonly port: number;
  readonly proxyPort?: number;
}

const folder = new URL('.', import.meta.url);

/** Runs a program of this folder in an environment that names the target, the CA, and nothing else of this machine. */
export async function runProgram(file: string, { port, proxyPort }: Target, args: readonly string[] = []): Promise<Outcome> {
  const { exitCode, stdout, stderr } = await execa(process.execPath, ['--dns-result-order=ipv4first', fileURLToPath(new URL(file, folder)), ...args], {
    env: {
      HANDSHAKE_URL: `https://localhost:${port}`,
      HANDSHAKE_HOST: 'localhost',
      HANDSHAKE_PORT: String(port),
      HANDSHAKE_CA: inject('caFile'),
      ...(proxyPort && { HANDSHAKE_PROXY: `http://localhost:${proxyPort}` }),
    },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 30_000,
  });
  return { status: exitCode, stdout, stderr };
}
