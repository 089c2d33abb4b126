import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './package-root.ts';
import type { Report } from './report.ts';

/** This program, as reports and `--version` name it. */
export function readTool(): Report['tool'] {
  const { version } = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as { readonly version: string };
  return { name: 'mcp-tls', version, url: 'https://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls' };
}
