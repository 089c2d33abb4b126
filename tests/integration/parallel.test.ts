import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../run-cli.ts';
import { run, type Run } from './run.ts';
import { systemProgram } from './system-program.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const repositories = Array.from({ length: 8 }, (_, index) => `repo-${index}`);
const judged = ['--allow-unread', '--fail-on', 'never'];

/** Ends the scan of one repository by SIGKILL when it is first asked for. */
const worker = `#!/bin/sh
if [ "$1" = repo-5 ] && [ ! -e killed ]; then
  touch killed
  "${process.execPath}" "${cli}" scan "$@" & pid=$!
  kill -9 "$pid"
  wait "$pid"
else
  exec "${process.execPath}" "${cli}" scan "$@"
fi
`;

describe.skipIf(process.platform === 'win32')('GNU parallel over repositories', () => {
  const cwd = temporaryFolder();
  let first: Run;
  let again: Run;

  beforeAll(async () => {
    const parallel = await systemProgram(['parallel'], 'parallel');
    const sources = repositories.map((name, index) => [
      [`${name}/server.js`, `import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: ${index % 2 === 1} });\n`],
      [`${name}/broken.js`, index === 3 ? 'const rejectUnauthorized = (' : ''],
    ]);
    writeFiles(cwd, { ...(Object.fromEntries(sources.flat()) as Record<string, string>), 'list.txt': `${repositories.join('\n')}\n`, 'worker.sh': worker, 'parts/log': '' });
    // As in docs/scale.md.
    const scan = ['{}', '--root', '.', '--no-config', ...judged, '--format', 'jsonl', '--output', 'parts/{#}.jsonl'];
    const start = async (): Promise<Run> => run(cwd, parallel, ['--will-cite', '--jobs', '2', '--joblog', 'parts.log', '--resume-failed', 'sh', 'worker.sh', ...scan, '::::', 'list.txt']);
    first = await start();
    again = await start();
  });

  it('loses no more than the scan that was killed', () => {
    expect(first.status).toBe(1);
    expect(again).toEqual({ status: 0, stdout: '', stderr: '' });
    const jobs = readFileSync(path.join(cwd, 'parts.log'), 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
    expect(jobs.map(([number]) => Number(number)).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 6, 7, 8]);
    expect(jobs.filter(([, , , , , , exit]) => exit !== '0').map(([number, , , , , , exit]) => [number, exit])).toEqual([['6', '137']]);
    expect(readdirSync(path.join(cwd, 'parts')).sort()).toEqual([...repositories.map((_, index) => `${index + 1}.jsonl`), 'log']);
  });

  it('gives reports that together are what one scan gives', async () => {
    const parts = repositories.map((_, index) => `parts/${index + 1}.jsonl`);
    const whole = await run(cwd, process.execPath, [cli, 'scan', '--root', '.', '--no-config', ...judged, '--format', 'json', '--files-from', 'list.txt']);
    const merged = await run(cwd, process.execPath, [cli, 'merge', ...judged, '--format', 'json', ...parts]);
    const timeless = ({ stdout }: Run) => stdout.replace(/"durationMs": \d+/, '');
    expect(merged).toMatchObject({ status: 0, stderr: '' });
    expect(timeless(merged)).toBe(timeless(whole));
    expect(JSON.parse(merged.stdout)).toMatchObject({ complete: false, summary: { HIGH: { production: 4 } } });
    writeFileSync(path.join(cwd, 'cut.jsonl'), readFileSync(path.join(cwd, parts[0] ?? ''), 'utf8').slice(0, -20));
    expect((await run(cwd, process.execPath, [cli, 'merge', 'cut.jsonl', ...parts])).status).toBe(2);
  });
});
