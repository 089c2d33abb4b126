import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/package-root.ts';
import { semgrepConfig } from '../src/semgrep-config.ts';
import { pythonPrefilters } from '../src/semgrep-config/python-prefilters.ts';
import { readRules } from '../src/semgrep-config/read-rules.ts';
import { severityMap } from '../src/severity.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const rules = readRules();
const generated = {
  'semgrep/mcp-tls.yaml': semgrepConfig(severityMap, rules),
  'src/catalogue/python-prefilters.json': pythonPrefilters(rules),
} as const;

for (const [name, text] of Object.entries(generated)) {
  const file = path.join(packageRoot(), name);

  if (!values.check) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is stale: run \`npx tsx tools/semgrep-config.ts\`.`);
    process.exitCode = 1;
  }
}
