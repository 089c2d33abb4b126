/** A command-line program, and the flags with which it accepts any certificate. */
export interface InsecureCommand {
  readonly program: string;
  /** Long flags and whole arguments. */
  readonly flags: readonly string[];
  /** A single-letter flag that may stand in a cluster: the `k` of `-skL`. */
  readonly letter?: string;
  /** How to trust a private CA instead. */
  readonly remedy: string;
  readonly source: string;
}

/** Every command the rules know, as arguments of a spawned process or inside a shell line. */
export const insecureCommands: readonly InsecureCommand[] = [
  {
    program: 'curl',
    flags: ['--insecure', '--proxy-insecure'],
    letter: 'k',
    remedy: 'trust a private CA with `--cacert`',
    source: 'curl(1)',
  },
  {
    program: 'wget',
    flags: ['--no-check-certificate'],
    remedy: 'trust a private CA with `--ca-certificate`',
    source: 'wget(1)',
  },
  {
    program: 'git',
    flags: ['http.sslVerify=false', 'http.sslverify=false'],
    remedy: 'trust a private CA with `http.sslCAInfo`',
    source: 'git-config(1)',
  },
];
