import { existsSync } from 'node:fs';
import { execa } from 'execa';
import { findSemgrep } from '../src/engines/semgrep-setup.ts';

/** A command to measure, and how to read what it prints. */
export interface Contestant {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Arguments by which it tells its version. */
  readonly version: readonly string[];
  /** Exit statuses of a scan that came to its end. */
  readonly finished: readonly number[];
  /** Number of findings in its standard output. */
  readonly count: (stdout: string) => number;
}

interface Pairing {
  readonly ours: Contestant;
  readonly peer: Contestant;
}

/** Installs the peers below `bench/` if they are not there, and lists them with what of ours does the same work. */
export async function findPeers(tree: string): Promise<readonly Pairing[]> {
  if (!existsSync('bench/node_modules')) {
    await execa('npm', ['ci', '--ignore-scripts', '--prefix', 'bench'], { stdio: 'inherit' });
  }
  const python = 'bench/.venv/bin/python';

  if (!existsSync(python)) {
    await execa('python3', ['-m', 'venv', 'bench/.venv'], { stdio: 'inherit' });
    await execa(python, ['-m', 'pip', 'install', '--quiet', '-r', 'bench/requirements.txt'], { stdio: 'inherit' });
  }
  const semgrep = await findSemgrep({ install: true, root: tree, notice: (line) => console.error(line), env: process.env });

  return [
    {
      ours: ours('javascript', tree),
      peer: {
        name: 'eslint with sonarjs',
        command: 'bench/node_modules/.bin/eslint',
        args: ['--config', 'bench/sonarjs.config.js', '--no-warn-ignored', '--no-ignore', '--format', 'json', tree],
        version: ['--version'],
        finished: [0, 1],
        count: (stdout) => (JSON.parse(stdout) as { messages: { ruleId: string | null }[] }[]).flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId !== null).length,
      },
    },
    {
      ours: ours('python', tree),
      peer: {
        name: 'semgrep, same rules, unfiltered',
        command: semgrep.path,
        args: ['scan', '--metrics=off', '--quiet', '--json', '--config', 'semgrep/mcp-tls.yaml', '--no-git-ignore', '--include', '*.py', tree],
        version: ['--version'],
        finished: [0, 1],
        count: (stdout) => (JSON.parse(stdout) as { results: unknown[] }).results.length,
      },
    },
    {
      ours: ours('python', tree),
      peer: {
        name: 'bandit, TLS tests',
        command: 'bench/.venv/bin/bandit',
        args: ['--quiet', '--recursive', '--format', 'json', '--tests', 'B323,B501,B502,B503,B504', tree],
        version: ['--version'],
        finished: [0, 1],
        count: (stdout) => (JSON.parse(stdout) as { results: unknown[] }).results.length,
      },
    },
    {
      ours: ours('python', tree),
      peer: {
        name: 'ruff, TLS rules',
        command: 'bench/.venv/bin/ruff',
        args: ['check', '--isolated', '--no-cache', '--output-format', 'json', '--select', 'S323,S501,S502,S503,S504', tree],
        version: ['--version'],
        finished: [0, 1],
        count: (stdout) => (JSON.parse(stdout) as unknown[]).length,
      },
    },
  ];
}

function ours(engine: 'javascript' | 'python', tree: string): Contestant {
  return {
    name: `mcp-tls scan --engine ${engine}`,
    command: process.execPath,
    args: ['dist/cli.js', 'scan', tree, '--root', tree, '--engine', engine, '--format', 'json', '--preset', 'strict', '--fail-on', 'never', '--allow-unread'],
    version: ['dist/cli.js', '--version'],
    finished: [0],
    count: (stdout) => (JSON.parse(stdout) as { findings: unknown[] }).findings.length,
  };
}
