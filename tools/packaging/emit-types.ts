import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Writes the declarations that users of `src/index.ts` need to a folder, and no others. */
export function emitTypes(target: string): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  const outDir = mkdtempSync(path.join(tmpdir(), 'mcp-tls-types-'));

  try {
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', outDir], { stdio: 'inherit' });
    copyDeclarations(path.join(outDir, 'src'), target, './index');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Copies a module's declarations and those it imports, which name each other as the JavaScript they describe. */
function copyDeclarations(from: string, to: string, entry: string): void {
  const waiting = [entry];

  for (const module of waiting) {
    const text = readFileSync(path.join(from, `${module}.d.ts`), 'utf8');
    const imported = [...text.matchAll(/from '(\.\/[\w-]+)\.ts'/g)].map(([, specifier = '']) => specifier);
    waiting.push(...imported.filter((specifier) => !waiting.includes(specifier)));
    writeFileSync(path.join(to, `${module}.d.ts`), text.replace(/(from '\.\/[\w-]+)\.ts'/g, `$1.js'`));
  }
}
