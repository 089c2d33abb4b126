import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/package-root.ts';
import { semgrepConfig } from '../src/semgrep-config.ts';
import { severityMap } from '../src/severity.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = path.join(packageRoot(), 'semgrep', 'rules');
const file = path.join(packageRoot(), 'semgrep', 'mcp-tls.yaml');
const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
  .sort()
  .map((name) => ({ path: `semgrep/rules/${name}`, text: readFileSync(path.join(folder, name), 'utf8') }));
const config = semgrepConfig(severityMap, rules);

if (!values.check) {
  writeFileSync(file, config);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== config) {
  console.error('semgrep/mcp-tls.yaml is stale: run `npx tsx tools/semgrep-config.ts`.');
  process.exitCode = 1;
}
