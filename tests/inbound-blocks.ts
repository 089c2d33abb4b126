import { readFileSync } from 'node:fs';

/** The configurations that the page on proxies shows, by what the comment above each says: `nginx: mutual tls`. */
export function inboundBlocks(): ReadonlyMap<string, string> {
  const page = readFileSync(new URL('../docs/inbound.md', import.meta.url), 'utf8');
  return new Map([...page.matchAll(/<!-- (\w+: [\w ]+) -->\n```\w+\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => [name, text]));
}
