import { readFile, writeFile } from 'node:fs/promises';
import { generateDocs, projectRoot } from './docs/generate-docs.ts';

const stale: string[] = [];

for (const { path, text } of await generateDocs()) {
  const file = new URL(path, projectRoot);
  const current = await readFile(file, 'utf8').catch(() => '');

  if (current.replaceAll('\r\n', '\n') !== text) {
    stale.push(path);

    if (!process.argv.includes('--check')) {
      await writeFile(file, text);
    }
  }
}

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run docs\`.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'The documentation is up to date.' : `Wrote ${stale.join(', ')}.`);
}
