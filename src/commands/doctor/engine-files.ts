import type { EngineName } from '../../finding.ts';
import { posixPath } from '../../posix-path.ts';
import { findTargets, type TargetOptions, type Targets } from '../../targets.ts';
import { fileType } from '../../targets/file-types.ts';
import type { EngineFiles } from './doctor-report.ts';

/** What a scan would read, and what it would leave out. */
export interface FoundFiles extends Pick<Targets, 'skipped' | 'unread'> {
  /** Of each engine, the code that it reads. */
  readonly engines: Readonly<Record<EngineName, EngineFiles>>;
  /** Files that are no code. */
  readonly configuration: EngineFiles;
}

/** Walks the tree as a scan does. The second walk is for the number of files of each engine alone. */
export async function engineFiles(options: Omit<TargetOptions, 'engines'>): Promise<FoundFiles> {
  const all = await findTargets({ ...options, engines: ['eslint', 'semgrep'] });
  const { files } = await findTargets({ ...options, engines: ['eslint'] });
  const isCode = (file: string) => fileType(file)?.format === undefined;
  const configuration = [...all.inspected].filter((file) => !isCode(file)).length;
  const relative = (engine: EngineName) => all.candidates[engine].map((file) => posixPath(options.root, file));

  return {
    engines: {
      eslint: { files: files - configuration, candidates: relative('eslint').filter(isCode) },
      semgrep: { files: all.files - files, candidates: relative('semgrep') },
    },
    configuration: { files: configuration, candidates: relative('eslint').filter((file) => !isCode(file)) },
    skipped: all.skipped,
    unread: all.unread,
  };
}
