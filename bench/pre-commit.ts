import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env, platform } from 'node:process';
import { Repository } from '../tests/integration/repository.ts';
import { run } from '../tests/integration/run.ts';

/**
 * How long the hook `mcp-tls` of the last commit takes on two TypeScript files and one Python file, once it is installed: wall-clock
 * seconds of whole processes of `pre-commit run`, in turn with those in which pre-commit leaves the hook out.
 */
const rounds = Number(env['BENCH_RUNS'] ?? 5);
const badTypeScript = "import https from 'node:https';\n\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
const badPython = 'import httpx\n\nclient = httpx.AsyncClient(verify=False)\n';
const cache = path.resolve('bench/.cache/pre-commit');
const bin = path.join(cache, 'venv', platform === 'win32' ? 'Scripts' : 'bin');

if (!existsSync(bin)) {
  mkdirSync(cache, { recursive: true });
  await must(run(cache, 'python3', ['-m', 'venv', 'venv']));
  await must(run(cache, path.join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', 'pre-commit==4.7.0']));
}
const folder = mkdtempSync(path.join(tmpdir(), 'mcp-tls-bench-'));

try {
  const environment = { PATH: bin + path.delimiter + (env['PATH'] ?? ''), PRE_COMMIT_HOME: path.join(cache, 'home'), MCP_TLS_SEMGREP: undefined };
  const repository = new Repository(path.join(folder, 'repository'), environment);
  await repository.install('mcp-tls');
  repository.write({ 'src/a.ts': badTypeScript, 'src/b.ts': badTypeScript, 'server.py': badPython });
  await repository.git('add', '.');
  const both = [await measure(repository, 'pre-commit run', 1)];
  const alone = [];

  for (let round = 0; round < rounds; round += 1) {
    both.push(await measure(repository, 'pre-commit run', 1));
    alone.push(await measure(repository, 'SKIP=mcp-tls pre-commit run', 0));
  }
  console.log(`first run      ${describe(both.splice(0, 1))}`);
  console.log(`warm runs      ${describe(both)}`);
  console.log(`without hook   ${describe(alone)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds of a run, which must end as expected. */
async function measure(repository: Repository, line: string, expected: number): Promise<number> {
  const start = performance.now();
  const { status, output } = await repository.shell(line);

  if (status !== expected) {
    throw new Error(`${line} ended with ${status}:\n${output}`);
  }
  return (performance.now() - start) / 1000;
}

function describe(seconds: readonly number[]): string {
  return seconds.map((each) => `${each.toFixed(2)} s`).join(', ');
}

async function must(result: ReturnType<typeof run>): Promise<void> {
  const { status, stderr } = await result;

  if (status !== 0) {
    throw new Error(stderr);
  }
}
