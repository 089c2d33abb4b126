import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { TestProject } from 'vitest/node';

/** A private key and its certificate, as PEM. */
interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

type KeyPairs = Readonly<Record<'trusted' | 'self-signed' | 'wrong-host' | 'expired', KeyPair>>;

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the CA that issued all certificates but the self-signed one. */
    caFile: string;
    certificates: KeyPairs;
  }
}

/** Makes the certificates of all servers once, before the tests. What makes them is installed with the clients. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stdout } = await execa(process.execPath, ['make-certificates.mjs'], { cwd: fileURLToPath(new URL('.', import.meta.url)) });
  const { ca, pairs } = JSON.parse(stdout) as { readonly ca: string; readonly pairs: KeyPairs };
  const folder = await mkdtemp(join(tmpdir(), 'handshakes-'));
  const caFile = join(folder, 'ca.pem');

  await writeFile(caFile, ca);
  project.provide('caFile', caFile);
  project.provide('certificates', pairs);
  return () => rm(folder, { recursive: true });
}
