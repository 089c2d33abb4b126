import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';

/** What a whole command cost, its children included. */
export interface Cost {
  /** Of wall clock. */
  readonly seconds: number;
  /** Of processor time, in all processes. */
  readonly processor: number;
  /** The most that one of its processes held at a time, in MiB. */
  readonly memory: number;
}

/**
 * Runs a command to its end.
 *
 * @param finished exit statuses of a run that came to its end
 * @throws Error with what it wrote to standard error, for any other status
 */
export async function measure(command: string, args: readonly string[], finished: readonly number[]): Promise<Cost & { readonly stdout: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mcp-tls-bench-'));
  const result = path.join(folder, 'cost.json');

  try {
    const { stdout, exitCode, stderr } = await execa('python3', ['bench/measure.py', result, command, ...args], {
      reject: false,
      maxBuffer: 1e9,
      env: { SEMGREP_ENABLE_VERSION_CHECK: '0' },
    });

    if (exitCode === undefined || !finished.includes(exitCode)) {
      throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}: ${stderr.slice(-500)}`);
    }
    return { ...(JSON.parse(readFileSync(result, 'utf8')) as Cost), stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}
