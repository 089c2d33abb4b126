/** Shells, by the names of their programs. */
const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh']);

/** Programs that run the command that follows them, after options and variables of their own. */
const wrappers: ReadonlySet<string> = new Set([
  'builtin', 'chroot', 'chronic', 'command', 'cross-env', 'cross-env-shell', 'doas', 'docker', 'docker-compose', 'dotenv', 'dumb-init', 'env', 'exec', 'gosu',
  'ionice', 'kubectl', 'nice', 'nohup', 'npx', 'podman', 'setsid', 'ssh', 'stdbuf', 'su', 'su-exec', 'sudo', 'time', 'timeout', 'tini', 'watch', 'xargs',
]);

/** The name of a program, or of another file, without its folders. */
export function programName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}

/** Whether a program reads a script from its input when nothing else is said. */
export function isShell(word: string): boolean {
  return shells.has(programName(word));
}

/** Whether a program runs the command that its further words are. */
export function isWrapper(word: string): boolean {
  return wrappers.has(programName(word));
}

/** The index of the word that a command hands to a shell as a script: `curl -k …` of `sudo bash -lc 'curl -k …'`. */
export function scriptIndex(words: readonly string[]): number | undefined {
  const [first = ''] = words;
  const program = programName(first);

  if (program === 'eval' || program === 'trap') {
    return words.length > 1 ? 1 : undefined;
  }
  if (program === 'ssh') {
    const last = words.length - 1;
    return last > 1 && /\s/.test(words[last] ?? '') ? last : undefined;
  }
  const shell = isWrapper(first) ? words.findIndex((word, index) => index > 0 && isShell(word)) : isShell(first) ? 0 : -1;
  const holder = program === 'su' || program === 'cross-env-shell' ? 0 : shell;
  const option = holder < 0 ? -1 : words.findIndex((word, index) => index > holder && /^-\w*c$/.test(word));
  return option > holder && option + 1 < words.length && holder >= 0 ? option + 1 : undefined;
}
