import { setTimeout } from 'node:timers/promises';
import { lock as acquire } from 'proper-lockfile';

/** A lock whose owner has not touched it for this long (in milliseconds) belongs to a run that was cut off. */
const stale = 20_000;

/** How often, once a second, another run's lock is looked at again. */
const patience = 900;

/** Where the lock is, and whom to tell of the wait. */
export interface LockOptions {
  /** An existing folder, which the lock protects. */
  readonly folder: string;
  readonly lock: string;
  readonly notice: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Does something while no other run does: waits up to a quarter of an hour for one that already does.
 *
 * @param task takes a signal that is aborted when the lock is lost, as after a long sleep of the machine
 * @throws what the task throws, the signal's reason, or an error with code `ELOCKED` when the other run does not end
 */
export async function withLock<Result>(options: LockOptions, task: (lost: AbortSignal) => Promise<Result>): Promise<Result> {
  const lost = new AbortController();
  const release = await waitForLock(options, (error) => lost.abort(error));

  try {
    return await task(lost.signal);
  } finally {
    await release().catch((error: unknown) => lost.abort(error));
  }
}

async function waitForLock(
  { folder, lock, notice, signal }: LockOptions,
  onCompromised: (error: Error) => void,
): Promise<() => Promise<void>> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await acquire(folder, { realpath: false, lockfilePath: lock, stale, update: stale / 4, onCompromised });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED') || tries >= patience) {
        throw error;
      }
    }
    if (tries === 0) {
      notice('Waiting for another run that is setting up Semgrep.');
    }
    await setTimeout(1000, undefined, signal && { signal });
  }
}
