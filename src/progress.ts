/** A line on a terminal that says what a long run does at the moment. */
export interface Progress {
  /** Takes the state, in a few words; cheap enough to be called for each file. */
  readonly show: (state: string) => void;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
}

/** How long a run may take without a progress line, and how long one stays. Milliseconds. */
const patience = 1000;
const interval = 100;

/**
 * Makes the progress line of one run.
 *
 * @param write writes to the terminal; `undefined` when there is none, and nothing is ever written
 */
export function createProgress(write: ((text: string) => void) | undefined): Progress {
  if (write === undefined) {
    return { show() {}, clear() {} };
  }
  let state = '';
  let shown = '';
  const startedAt = performance.now();
  let nextAt = startedAt + patience;

  const draw = () => {
    nextAt = performance.now() + interval;

    if (state !== shown) {
      write(`\r\u001B[2K${state}`);
      shown = state;
    }
  };
  const timer = setTimeout(draw, patience);
  timer.unref();

  return {
    show(next) {
      state = next;

      if (performance.now() >= nextAt) {
        draw();
      }
    },
    clear() {
      clearTimeout(timer);

      if (shown !== '') {
        write('\r\u001B[2K');
        shown = '';
      }
    },
  };
}
