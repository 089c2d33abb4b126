import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Modules without a word about TLS, as most of a server is. */
export const filler = {
  ts: (index: number): string =>
    Array.from({ length: 40 }, (_, line) => `export function step${line}(input: string): string {\n  return \`${index}-${line}: \${input.trim()}\`;\n}\n`).join('\n'),
  py: (index: number): string =>
    Array.from({ length: 40 }, (_, line) => `def step_${line}(text: str) -> str:\n    return f"${index}-${line}: {text.strip()}"\n`).join('\n\n'),
} as const;

/**
 * Lays out a tree of servers: each a copy of the example server with files around it that do not speak of TLS.
 *
 * @param folder is emptied first
 * @param servers how many copies
 * @param beside how many files more each has, in either language
 */
export function makeTree(folder: string, servers: number, beside = 50): void {
  rmSync(folder, { recursive: true, force: true });

  for (let server = 0; server < servers; server += 1) {
    const root = path.join(folder, `server-${server}`);
    cpSync('examples/mcp-server', root, { recursive: true });

    for (const [extension, text] of Object.entries(filler)) {
      mkdirSync(path.join(root, 'src', 'steps'), { recursive: true });

      for (let index = 0; index < beside; index += 1) {
        writeFileSync(path.join(root, 'src', 'steps', `step_${index}.${extension}`), text(index));
      }
    }
  }
}
