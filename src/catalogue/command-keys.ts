/** Keys of which each text is a shell script or a line for a shell, in the files of package managers, CI and containers. */
export const shellKeys: ReadonlySet<string> = new Set([
  // GitHub workflows and actions, CircleCI; GitLab CI
  'run', 'script', 'before_script', 'after_script',
  // compose, and Kubernetes' probes
  'command', 'entrypoint', 'test',
  // Dev containers
  'initializeCommand', 'onCreateCommand', 'updateContentCommand', 'postCreateCommand', 'postStartCommand', 'postAttachCommand',
  // Task, pre-commit, Procfile-like files, Smithery
  'cmd', 'cmds', 'entry', 'startCommand', 'buildCommand', 'installCommand',
]);

/** Keys of which each key is the name of a script: package.json, deno.json, poethepoet and PDM in pyproject.toml. */
export const scriptTables: readonly (readonly string[])[] = [['scripts'], ['tasks'], ['tool', 'poe', 'tasks'], ['tool', 'pdm', 'scripts']];

/** Keys of lists whose items are variables of the environment, `NAME=value`: compose, Docker's JSON, Taskfile. */
export const variableLists: ReadonlySet<string> = new Set(['environment', 'env', 'Env', 'args', 'variables', 'set-env']);
