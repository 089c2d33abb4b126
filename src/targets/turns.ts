import { setImmediate } from 'node:timers/promises';

/** How long the walk may keep signals and timers waiting. Milliseconds. */
const turn = 20;

/**
 * Makes the function that lets signals and timers have their turn, called at each step of something long.
 *
 * @throws the signal's reason when it is aborted
 */
export function turns(signal: AbortSignal | undefined): () => Promise<void> {
  let end = performance.now() + turn;

  return async () => {
    if (performance.now() > end) {
      await setImmediate();
      signal?.throwIfAborted();
      end = performance.now() + turn;
    }
  };
}
