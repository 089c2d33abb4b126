#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { isatty } from 'node:tty';
import { parseArguments } from './arguments.ts';
import { runDoctor } from './commands/run-doctor.ts';
import { runExplain } from './commands/run-explain.ts';
import { runInit } from './commands/run-init.ts';
import { runMerge } from './commands/run-merge.ts';
import { runRules } from './commands/run-rules.ts';
import { runScan } from './commands/run-scan.ts';
import { runSemgrepConfig } from './commands/run-semgrep-config.ts';
import { runSetup } from './commands/run-setup.ts';
import type { Outcome, Terminal } from './commands/terminal.ts';
import { visible } from './formatters/visible.ts';
import { help } from './help.ts';
import { createProgress } from './progress.ts';
import { readTool } from './tool.ts';
import { UserError } from './user-error.ts';

/** Exit status of a program that a signal ended, by convention. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

const interruption = new AbortController();
let hasFailed = false;
const progress = createProgress(process.stderr.isTTY ? (text) => process.stderr.write(text) : undefined);

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  nodeVersion: process.versions.node,
  isTerminal: isatty(process.stdout.fd),
  readInput: () => text(process.stdin),
  notice: say,
  progress: progress.show,
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
  signal: interruption.signal,
};

for (const [signal, status] of Object.entries(signals)) {
  // Not `once`: those that end programs of ours by this signal end us by it, too, where nobody else listens any more.
  process.on(signal, () => {
    process.exitCode = status;
    const interrupted = new UserError('Interrupted: nothing was reported.');
    interruption.abort(interrupted);
    // An engine that is busy in this process cannot be told; what it would find is no longer wanted.
    setTimeout(() => {
      if (!hasFailed) {
        fail(interrupted);
      }
      process.exit();
    }, 2000).unref();
  });
}

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    fail(error);
    // What was found does not count when nobody can read it.
    process.exitCode = 2;
  }
});

try {
  const { output, status } = await run(process.argv.slice(2));
  progress.clear();
  process.stdout.write(output);
  process.exitCode ??= status;
} catch (error) {
  fail(error);
}

async function run(argv: readonly string[]): Promise<Outcome> {
  const args = parseArguments(argv);

  switch (args.command) {
    case 'scan':
      return runScan(args, terminal);
    case 'merge':
      return runMerge(args, terminal);
    case 'explain':
      return runExplain(args, terminal);
    case 'rules':
      return runRules(args, terminal);
    case 'doctor':
      return runDoctor(args, terminal);
    case 'init':
      return runInit(args, terminal);
    case 'setup':
      return runSetup(terminal);
    case 'semgrep-config':
      return runSemgrepConfig(args, terminal);
    case 'version':
      return { output: `${readTool().version}\n`, status: 0 };
    case 'help':
      return { output: help(args.topic), status: 0 };
    case 'nothing':
      process.stderr.write(help());
      return { output: '', status: 2 };
  }
}

async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });

  try {
    return /^y(?:es)?$/i.test((await lines.question(`${question} [y/N] `, { signal: interruption.signal })).trim());
  } finally {
    lines.close();
  }
}

function say(line: string): void {
  progress.clear();
  process.stderr.write(`${line}\n`);
}

function fail(error: unknown): void {
  hasFailed = true;
  const message = error instanceof Error ? error.message : String(error);
  say(`mcp-tls: ${visible(message.trim())}`);

  if (process.env['MCP_TLS_DEBUG'] && error instanceof Error) {
    say(error.stack ?? '');
  }
  process.exitCode ??= 2;
}
