import type { EngineName, UnreadFile } from '../../finding.ts';
import type { Report } from '../../report.ts';

/** What `mcp-tls doctor --format json` prints; described by `doctor.schema.json`. All paths are absolute but those of files. */
export interface DoctorReport {
  readonly version: 1;
  /** Whether a scan of these paths would come to its end. */
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  readonly tool: { readonly version: string; readonly path: string };
  /** `supported` is a range of versions. */
  readonly node: { readonly version: string; readonly supported: string };
  /** What scans of JavaScript and TypeScript bring with them. */
  readonly bundled: { readonly eslint: string; readonly typescript: string };
  /** The ESLint that the project itself has installed, which the plugin would run in; `null` when there is none. */
  readonly projectEslint: { readonly version: string; readonly path: string; readonly supported: string } | null;
  readonly semgrep: SemgrepState;
  /** `bytes` is the size of all files in it. */
  readonly cache: { readonly path: string; readonly bytes: number } | null;
  readonly root: { readonly path: string; readonly reason: string };
  /** The configuration in force; `null` when there is none. */
  readonly config: string | null;
  readonly git: GitState | null;
  readonly engines: Readonly<Record<EngineName, EngineFiles>>;
  /** Files that are no code. */
  readonly configuration: EngineFiles;
  readonly skipped: Report['skipped'];
  readonly unread: readonly UnreadFile[];
}

/** Something that would make a scan fail, and what to do about it. */
export interface Problem {
  readonly problem: string;
  readonly remedy: string;
}

/** Which Semgrep a scan would run. */
export interface SemgrepState {
  /** `null` when there is none. */
  readonly found: { readonly version: string; readonly path: string; readonly source: 'MCP_TLS_SEMGREP' | 'PATH' | 'cache' } | null;
  readonly tested: string;
  /** Whether any file here needs it. */
  readonly needed: boolean;
  /** Others that were met and not taken, and why. */
  readonly notices: readonly string[];
}

/** What the files of git say about the folder that is scanned. */
export interface GitState {
  /** Top level of the work tree. */
  readonly top: string;
  /** `null` when no branch is checked out. */
  readonly branch: string | null;
  readonly trackedFiles: number;
}

/** Files of one kind, relative to the root. */
export interface EngineFiles {
  /** How many of them the walk met. */
  readonly files: number;
  /** Those that hold a name the rules know: only they are parsed. */
  readonly candidates: readonly string[];
}
