/** A place as Semgrep tells it: lines and columns from 1, columns in bytes of UTF-8. */
export interface SemgrepPosition {
  readonly line: number;
  readonly col: number;
}

/** One match of a rule. */
export interface SemgrepResult {
  readonly check_id: string;
  readonly path: string;
  readonly start: SemgrepPosition;
  /** Exclusive. */
  readonly end: SemgrepPosition;
  readonly extra: { readonly message: string; readonly metadata?: Readonly<Record<string, unknown>> };
}

/** One thing that Semgrep could not do. */
export interface SemgrepError {
  /** A word, or a word and its details. */
  readonly type: string | readonly [string, ...unknown[]];
  readonly message: string;
  readonly path?: string;
  readonly rule_id?: string;
  readonly spans?: readonly { readonly start: SemgrepPosition }[];
}

/** What of Semgrep's JSON is read. */
export interface SemgrepOutput {
  readonly results: readonly SemgrepResult[];
  readonly errors: readonly SemgrepError[];
  readonly paths: { readonly scanned: readonly string[] };
}

/** Reads the report that Semgrep prints; `undefined` when it is something else. */
export function readOutput(text: string): SemgrepOutput | undefined {
  try {
    const output = JSON.parse(text) as Partial<SemgrepOutput> | null;
    const isReport = Array.isArray(output?.results) && Array.isArray(output.errors) && Array.isArray(output.paths?.scanned);
    return isReport ? (output as SemgrepOutput) : undefined;
  } catch {
    return undefined;
  }
}
