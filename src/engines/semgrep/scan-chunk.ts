import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import type { Semgrep } from './find-semgrep.ts';
import { readOutput, type SemgrepOutput } from './output.ts';
import { rulesFile, type Target } from './lay-out.ts';

/** Seconds that one rule may take on one file: on 412 files of real servers, none takes as long on a busy machine. */
export const ruleTimeout = 5;

/** Rules that may take longer before Semgrep leaves a file, so that no file costs more than ten seconds. */
const slowRules = 2;

/** Longest run of Semgrep over some files, in milliseconds: its start, and more than its own limit allows each of them. */
const longestRun = (files: number) => 30_000 + files * 15_000;

/** Longest report that is read, in characters. A longer one is a failure; what is far longer, execa cannot put into its message. */
const longestReport = 2 ** 25;

/** How long a Semgrep that was told to end may take to do so, in milliseconds; less than we take ourselves. */
const longestEnd = 1000;

/**
 * Arguments of a scan. Suppressions are judged by us, so Semgrep reports everything.
 *
 * @param folder in which the targets and their rules are laid out
 */
export function scanArguments(targets: readonly Target[], folder: string): readonly string[] {
  return [
    ...['scan', '--experimental', '--quiet', '--json', '--no-rewrite-rule-ids', '--disable-nosem'],
    ...['--metrics=off', '--disable-version-check', '--no-git-ignore', '--max-target-bytes', '0'],
    ...['--timeout', String(ruleTimeout), '--timeout-threshold', String(slowRules), '--jobs', '1'],
    ...['--project-root', folder, '--config', path.join(folder, rulesFile), ...targets.map(({ sent }) => sent)],
  ];
}

/** How Semgrep is run. */
export interface Where {
  /** Outside the scanned tree. */
  readonly cwd: string;
  readonly env: Record<string, string>;
  readonly signal: AbortSignal | undefined;
}

/** What Semgrep reported, or why there is no report. */
export type ChunkOutcome =
  | { readonly output: SemgrepOutput; readonly exitCode: number }
  | { readonly output?: never; readonly failure: string };

/**
 * Runs Semgrep on some files; one that crashes is an outcome, not an error.
 *
 * @param targets not none
 * @param folder in which they and their rules are laid out
 * @throws the signal's reason when it is aborted
 */
export async function scanChunk(
  { command: [program, ...first] }: Semgrep,
  targets: readonly Target[],
  folder: string,
  where: Where,
): Promise<ChunkOutcome> {
  const running = execa(program, [...first, ...scanArguments(targets, folder)], {
    cwd: where.cwd,
    env: where.env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: longestRun(targets.length),
    forceKillAfterDelay: longestEnd,
    maxBuffer: longestReport,
    ...(where.signal && { cancelSignal: where.signal }),
  });
  giveWay(running.pid);
  const result = await running;
  where.signal?.throwIfAborted();
  // Of a program that could not be started there is no output, whatever the types say.
  const { stdout, stderr } = result as { readonly stdout?: string; readonly stderr?: string };
  const output = readOutput(stdout ?? '');

  if (output && result.exitCode !== undefined) {
    return { output, exitCode: result.exitCode };
  }
  const end = result.timedOut
    ? `did not end within ${longestRun(targets.length) / 1000} seconds`
    : result.signal
      ? `was ended by ${result.signal}`
      : result.exitCode === undefined
        ? `could not be started (${result.code ?? 'no reason given'})`
        : `ended with status ${result.exitCode} and without a report`;
  const lastLine = stderr?.trim().split('\n').at(-1)?.trim();
  return { failure: `Semgrep ${end}${lastLine ? ` (its last words: ${lastLine})` : ''}` };
}

/**
 * Lets our own process go first where there are no more cores than runs of Semgrep: it has but one thread, and what it
 * does waits for nobody else.
 */
function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) {
      setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
    }
  } catch {
    // It has ended, or may not be touched: it is only slower so.
  }
}
