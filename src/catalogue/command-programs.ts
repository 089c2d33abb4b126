/** Programs that run a script, given behind `-c` or as their input. */
export const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh']);

/** Programs that run the command that follows them, after options and variables of their own. */
export const wrappers: ReadonlySet<string> = new Set([
  'builtin', 'chroot', 'chronic', 'command', 'cross-env', 'cross-env-shell', 'doas', 'docker', 'docker-compose', 'dotenv', 'dumb-init', 'env', 'exec', 'gosu',
  'ionice', 'kubectl', 'nice', 'nohup', 'npx', 'podman', 'setsid', 'ssh', 'stdbuf', 'su', 'su-exec', 'sudo', 'time', 'timeout', 'tini', 'watch', 'xargs',
]);
