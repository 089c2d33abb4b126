/** A command-line program, and the flags with which it accepts any certificate. */
export interface InsecureCommand {
  readonly program: string;
  /** Other programs that know the same flags. */
  readonly aliases?: readonly string[];
  /** Long flags and whole arguments. */
  readonly flags: readonly string[];
  /** A single-letter flag that may stand in a cluster: the `k` of `-skL`. */
  readonly letter?: string;
  /** Letters that take a value, so that what follows them in a cluster is no flag. */
  readonly valued?: string;
  /** Settings with a value, as `key=value`; two words are joined before they are matched. */
  readonly settings?: {
    readonly pattern: RegExp;
    /** How a text that may hold one is found. */
    readonly tokens: readonly string[];
  };
  /** How to trust a private CA instead. */
  readonly remedy: string;
  readonly source: string;
}

/** Every command the rules know, as arguments of a spawned process or inside a shell line. */
export const insecureCommands: readonly InsecureCommand[] = [
  {
    program: 'curl',
    flags: ['--insecure', '--proxy-insecure', '--doh-insecure'],
    letter: 'k',
    valued: 'ACDEFHKPQTUXYbcdehmortuwyz',
    remedy: 'trust a private CA with `--cacert`',
    source: 'curl(1), curl --help all; run',
  },
  {
    program: 'wget',
    flags: ['--no-check-certificate'],
    settings: { pattern: /^--check-certificate=(?:off|no|0|quiet)$/i, tokens: ['--check-certificate'] },
    remedy: 'trust a private CA with `--ca-certificate`',
    source: 'wget(1); run',
  },
  {
    program: 'git',
    flags: ['http.sslVerify=false', 'http.sslverify=false'],
    settings: { pattern: /^(?:--config=|-c)?http\.(?:\S+\.)?sslverify=(?:false|0|no|off)$/i, tokens: ['.sslVerify', '.sslverify'] },
    remedy: 'trust a private CA with `http.sslCAInfo`',
    source: 'git-config(1); run',
  },
  {
    program: 'npm',
    aliases: ['pnpm', 'yarn'],
    flags: ['--no-strict-ssl'],
    settings: { pattern: /^(?:(?:--)?strict-ssl|enableStrictSsl)=false$/, tokens: ['strict-ssl', 'enableStrictSsl'] },
    remedy: 'trust a private CA with `cafile`',
    source: 'npm 11 @npmcli/config lib/definitions/definitions.js, run; yarnpkg/berry packages/yarnpkg-core/sources/Configuration.ts',
  },
  {
    program: 'pip',
    aliases: ['pip3'],
    flags: [],
    settings: { pattern: /^(?:--|\w+\.)trusted-host=./, tokens: ['trusted-host'] },
    remedy: 'trust a private CA with `--cert`',
    source: 'pip --help',
  },
  {
    program: 'uv',
    flags: [],
    settings: { pattern: /^--(?:allow-insecure-host|trusted-host)=./, tokens: ['allow-insecure-host', 'trusted-host'] },
    remedy: 'trust a private CA with `SSL_CERT_FILE`',
    source: 'docs.astral.sh/uv/reference/cli',
  },
  {
    program: 'kubectl',
    aliases: ['oc', 'helm'],
    flags: ['--insecure-skip-tls-verify', '--insecure-skip-tls-verify=true', '--kube-insecure-skip-tls-verify'],
    remedy: 'trust a private CA with `--certificate-authority`',
    source: 'kubectl options; helm pull --help',
  },
  {
    program: 'aws',
    flags: ['--no-verify-ssl'],
    remedy: 'trust a private CA with `--ca-bundle`',
    source: 'docs.aws.amazon.com/cli, global options',
  },
  {
    program: 'apt-get',
    aliases: ['apt'],
    flags: [],
    settings: { pattern: /^(?:-o)?Acquire::https::(?:\S+::)?Verify-Peer=(?:false|0|no|off)$/i, tokens: ['Verify-Peer'] },
    remedy: 'trust a private CA with `Acquire::https::CAInfo`',
    source: 'apt-transport-https(1)',
  },
  {
    program: 'mongosh',
    flags: ['--tlsAllowInvalidCertificates'],
    remedy: 'trust a private CA with `--tlsCAFile`',
    source: 'mongosh --help',
  },
];
