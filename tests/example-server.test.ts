import path from 'node:path';
import { expect, it } from 'vitest';
import { project } from '../tools/packaging/build-if-stale.ts';
import { runCli } from './run-cli.ts';

const example = path.join(project, 'examples', 'mcp-server');

it.each([
  { format: 'text', file: 'example-server.txt' },
  { format: 'json', file: 'example-server.json' },
  { format: 'sarif', file: 'example-server.sarif' },
])('the example server is reported as before: $format', async ({ format, file }) => {
  const { status, stdout } = await runCli(['scan', example, '--root', example, '--severity', 'low', '--format', format], { cwd: project });
  expect(status).toBe(1);
  await expect(normalise(stdout)).toMatchFileSnapshot(`__snapshots__/${file}`);
});

/** Takes out what differs from one machine, run or version to the next. */
function normalise(report: string): string {
  return report
    .replaceAll(JSON.stringify(example).slice(1, -1), '<root>')
    .replace(/(Scanned .* in )[\d.]+ m?s/, '$1<duration>')
    .replace(/("durationMs": )\d+/, '$1"<duration>"')
    .replace(/("version": )"(?!2\.1\.0)\d+\.\d+\.\d+"/g, '$1"<version>"')
    .replace(/((?:ESLint|Semgrep) +)\d+\.\d+\.\d+/g, '$1<version>');
}
