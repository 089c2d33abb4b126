import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Garbage is collected when the heap grows beyond this many bytes: 384 MiB. */
const most = 384 * 1024 * 1024;

/** Where more than that is needed, it may grow by this much of it before garbage is collected again. */
const slack = 1.4;

/**
 * Makes the function to be called after each file. V8 lets garbage lie as long as the machine has memory to spare, so what a
 * sweep of thousands of files holds would grow to a multiple of what it needs.
 */
export function memoryKeeper(): () => void {
  let limit = most;
  let collect: (() => void) | undefined;

  return () => {
    if (getHeapStatistics().used_heap_size > limit) {
      collect ??= garbageCollector();
      collect();
      limit = Math.max(most, getHeapStatistics().used_heap_size * slack);
    }
  };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
