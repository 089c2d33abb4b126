import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { inject } from 'vitest';
import { interpreter } from './interpreter.ts';
import type { Outcome } from '../javascript/run-program.ts';

const folder = new URL('.', import.meta.url);

/** Runs a Python program of this folder in an environment that names the server, the CA, and nothing else of this machine. */
export async function runProgram(file: string, port: number, args: readonly string[] = []): Promise<Outcome> {
  const { exitCode, stdout, stderr } = await execa(interpreter, [fileURLToPath(new URL(file, folder)), ...args], {
    env: {
      HANDSHAKE_URL: `https://localhost:${port}`,
      HANDSHAKE_HOST: 'localhost',
      HANDSHAKE_PORT: String(port),
      HANDSHAKE_CA: inject('caFile'),
      PYTHONWARNINGS: 'ignore',
    },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 30_000,
  });
  return { status: exitCode, stdout, stderr };
}
