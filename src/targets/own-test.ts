import { statSync } from 'node:fs';
import { posixPath } from '../posix-path.ts';
import type { TargetOptions } from '../targets.ts';
import { fileType } from './file-types.ts';
import { filesOf } from './files-of.ts';
import { ownProjects } from './own-projects.ts';

/**
 * Tells which files and folders a shard takes: those of its projects, which the names and sizes of all files decide. What
 * belongs to a project without files that engines read is the first shard's.
 */
export async function ownTest(options: TargetOptions, giveWay: () => Promise<void>): Promise<(file: string) => boolean> {
  if (options.part === undefined) {
    return () => true;
  }
  const { shard, projectOf } = options.part;
  const sizes = new Map<string, number>();
  const nothing = () => undefined;

  for (const { file } of filesOf(options, nothing, nothing)) {
    const engine = fileType(file)?.engine;

    if (engine !== undefined && options.engines.includes(engine)) {
      const project = posixPath(options.root, projectOf(file));
      sizes.set(project, (sizes.get(project) ?? 0) + (statSync(file, { throwIfNoEntry: false })?.size ?? 0));
    }
    await giveWay();
  }
  const own = ownProjects(sizes, shard);
  return (file) => {
    const project = posixPath(options.root, projectOf(file));
    return own.has(project) || (shard.index === 1 && !sizes.has(project));
  };
}
