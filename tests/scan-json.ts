import { runCli, type CliRun } from './run-cli.ts';

/** What `--format json` gives, as far as tests of suppressions, baselines and changes look at it. */
export interface JsonReport {
  readonly complete: boolean;
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly engines: readonly { readonly engine: string; readonly failure: string | null; readonly unread: readonly { readonly path: string; readonly reason: string }[] }[];
  readonly walked: { readonly files: number; readonly candidates: number };
  readonly findings: readonly {
    readonly path: string;
    readonly message: string;
    readonly start: { readonly line: number };
    readonly expired: string | null;
    readonly silenced: readonly string[];
    readonly fingerprint: string;
    readonly contentFingerprint: string | null;
  }[];
  readonly listeners: readonly { readonly path: string; readonly line: number }[];
  readonly suppressed: readonly { readonly path: string; readonly reason: string | null; readonly start: { readonly line: number } }[];
  readonly suppressionNotes: readonly { readonly kind: string; readonly path: string; readonly line: number; readonly column: number; readonly ruleId: string; readonly message: string }[];
  readonly baseline: { readonly path: string; readonly state: string; readonly known: number; readonly fixed: readonly { readonly path: string }[]; readonly unchecked: number } | null;
  readonly changed: { readonly since: string | null; readonly base: string | null; readonly files: number } | null;
}

/** Runs the built command for a report as JSON; `places` are `path:line` of the findings. */
export async function scanJson(
  cwd: string,
  args: readonly string[] = [],
  options: Omit<Parameters<typeof runCli>[1], 'cwd'> = {},
): Promise<Pick<CliRun, 'status' | 'stderr'> & { readonly report: JsonReport; readonly places: readonly string[] }> {
  const { status, stdout, stderr } = await runCli(['scan', '--format', 'json', ...args], { cwd, ...options });

  if (stdout === '') {
    throw new Error(`There is no report: ${stderr}`);
  }
  const report: JsonReport = JSON.parse(stdout);
  return { status, stderr, report, places: report.findings.map(({ path, start }) => `${path}:${start.line}`) };
}
