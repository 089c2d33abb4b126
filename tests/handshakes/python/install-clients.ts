import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { environmentFolder, interpreter } from './interpreter.ts';

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));

/** Installs the clients into an environment of their own, unless it holds them already. */
export default async function setup(): Promise<void> {
  const stamp = join(environmentFolder, 'installed');
  const wanted = createHash('sha256').update(await readFile(requirements)).digest('hex');
  const installed = await readFile(stamp, 'utf8').catch(() => '');

  if (installed === wanted) {
    return;
  }
  await execa(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', '--clear', environmentFolder]);
  await execa(interpreter, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:', '--no-deps', '--no-compile', '--requirement', requirements]);
  await writeFile(stamp, wanted);
}
