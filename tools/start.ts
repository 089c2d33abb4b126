import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const example = path.join(project, 'examples', 'mcp-server');
const [target] = process.argv.slice(2);

/** Scans what was asked for, from where the user stands; else the example, whose findings are no failure. */
const args = target === undefined ? ['scan', example, '--root', example, '--severity', 'low', '--fail-on', 'never'] : ['scan', ...process.argv.slice(2)];

if (isStale()) {
  run(path.join(project, 'tools', 'build.ts'), [], project, ['--import', 'tsx']);
}
run(path.join(project, 'dist', 'cli.js'), args, process.env['INIT_CWD'] ?? process.cwd());

/** Whether a source file is newer than the build. */
function isStale(): boolean {
  const built = statSync(path.join(project, 'dist', 'cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(path.join(project, 'src'), { recursive: true, encoding: 'utf8' });
  return sources.some((file) => statSync(path.join(project, 'src', file)).mtimeMs > built);
}

function run(script: string, rest: readonly string[], cwd: string, flags: readonly string[] = []): void {
  const { status } = spawnSync(process.execPath, [...flags, script, ...rest], { cwd, stdio: 'inherit' });

  if (status !== 0) {
    process.exit(status ?? 2);
  }
}
