/** What a command may know of the process that runs it. */
export interface Terminal {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Version of the Node that runs this, as in `20.19.0`. */
  readonly nodeVersion: string;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Reads standard input to its end, as UTF-8. */
  readonly readInput: () => Promise<string>;
  /** Takes one line for the user. */
  readonly notice: (line: string) => void;
  /** Takes what a long run does at the moment. */
  readonly progress: (state: string) => void;
  /** Asks a question that is answered with yes or no; absent when nobody is there to answer. */
  readonly ask?: ((question: string) => Promise<boolean>) | undefined;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** What a command leaves to be printed, and the exit status of the process. */
export interface Outcome {
  readonly output: string;
  readonly status: 0 | 1 | 2;
}
