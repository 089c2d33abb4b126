import { chmodSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assertNoParser } from './packaging/assert-no-parser.ts';
import { bundle } from './packaging/bundle.ts';
import { emitTypes } from './packaging/emit-types.ts';
import { thirdPartyLicenses } from './packaging/third-party-licenses.ts';

/** Data files that the package publishes beside the code. */
const copies = [
  'src/severity-map.json',
  'src/severity-map.schema.json',
  'src/config.schema.json',
  'src/formatters/report.schema.json',
  'src/formatters/report-line.schema.json',
  'src/commands/doctor/doctor.schema.json',
  'src/commands/rule-list/rules.schema.json',
] as const;

// Built aside and moved into place, so that there is never half a build.
mkdirSync('node_modules/.cache', { recursive: true });
const folder = mkdtempSync('node_modules/.cache/build-');

try {
  const { plugin, inputs } = await bundle(folder);
  assertNoParser(plugin);
  emitTypes(folder);
  chmodSync(path.join(folder, 'cli.js'), 0o755);
  writeFileSync(path.join(folder, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(inputs));

  for (const file of copies) {
    cpSync(file, path.join(folder, path.basename(file)));
  }
  chmodSync(folder, 0o755);
  rmSync('dist', { recursive: true, force: true });
  renameSync(folder, 'dist');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
