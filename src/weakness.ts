/** What a weakness is called in reports: its CWE, the fact every message begins with, and the remedy. */
interface WeaknessInfo {
  /** CWE identifier, as in https://cwe.mitre.org/data/definitions/295.html. */
  readonly cwe: `CWE-${number}`;
  /** Title of the CWE entry, as Semgrep metadata spells it after the identifier. */
  readonly cweTitle: string;
  /** First clause of every message, in both engines. */
  readonly fact: string;
  /** What to do instead, where a rule has nothing more exact to say. One sentence. */
  readonly remedy: string;
}

/** Every weakness the project knows. All other tables are keyed by it, so a new one does not compile until each has it. */
export const weaknesses = {
  'unverified-certificate': {
    cwe: 'CWE-295',
    cweTitle: 'Improper Certificate Validation',
    fact: 'The server certificate is not verified',
    remedy: 'Leave verification on, and trust a private CA explicitly (`ca`, `NODE_EXTRA_CA_CERTS`, `verify="/path/ca.pem"`).',
  },
  'unverified-hostname': {
    cwe: 'CWE-297',
    cweTitle: 'Improper Validation of Certificate with Host Mismatch',
    fact: 'The certificate may belong to another host',
    remedy: 'Keep the host name check, and connect by a name that the certificate holds (`servername`, `server_hostname`).',
  },
  'global-tls-bypass': {
    cwe: 'CWE-295',
    cweTitle: 'Improper Certificate Validation',
    fact: 'No certificate is verified in the whole process',
    remedy: 'Remove the process-wide switch, and trust a private CA with `NODE_EXTRA_CA_CERTS` or `SSL_CERT_FILE`.',
  },
  'insecure-tls-default': {
    cwe: 'CWE-1188',
    cweTitle: 'Initialization of a Resource with an Insecure Default',
    fact: 'Verification is off unless a setting turns it on',
    remedy: 'Make verification the default, so that turning it off takes a deliberate setting.',
  },
  'caller-controlled-verification': {
    cwe: 'CWE-807',
    cweTitle: 'Reliance on Untrusted Inputs in a Security Decision',
    fact: 'The caller (an MCP tool argument or a request) decides whether certificates are verified',
    remedy: 'Take the decision away from the caller: read it from the operator\'s own configuration.',
  },
  'unverified-fallback': {
    cwe: 'CWE-636',
    cweTitle: 'Not Failing Securely (\'Failing Open\')',
    fact: 'A TLS failure is answered with an unverified retry',
    remedy: 'Log the host name and fail with a clear `McpError`; never retry without verification.',
  },
  'weak-tls': {
    cwe: 'CWE-327',
    cweTitle: 'Use of a Broken or Risky Cryptographic Algorithm',
    fact: 'The connection accepts TLS below 1.2, or a cipher that does not protect it',
    remedy: 'Require TLS 1.2 or later and leave the cipher list at its default.',
  },
  'cleartext-transport': {
    cwe: 'CWE-319',
    cweTitle: 'Cleartext Transmission of Sensitive Information',
    fact: 'MCP traffic leaves this machine unencrypted',
    remedy: 'Use `https://` or `wss://`, with TLS terminated at a reverse proxy if the server has none.',
  },
  'optional-client-certificate': {
    cwe: 'CWE-306',
    cweTitle: 'Missing Authentication for Critical Function',
    fact: 'Clients without a valid certificate are let in',
    remedy: 'Require a verified client certificate, or do not ask for one.',
  },
  'verification-switch': {
    cwe: 'CWE-295',
    cweTitle: 'Improper Certificate Validation',
    fact: 'A setting can turn verification off',
    remedy: 'Offer a setting for a private CA instead, and keep verification always on.',
  },
  'suppressed-tls-warning': {
    cwe: 'CWE-778',
    cweTitle: 'Insufficient Logging',
    fact: 'The warning about an unverified connection is silenced',
    remedy: 'Let the warning be seen, and remove its cause.',
  },
  'useless-tls-option': {
    cwe: 'CWE-1164',
    cweTitle: 'Irrelevant Code',
    fact: 'This TLS option has no effect here',
    remedy: 'Remove it.',
  },
} as const satisfies Record<string, WeaknessInfo>;

/** Id of a weakness: the last part of an ESLint rule's name and of a Semgrep rule's id. */
export type Weakness = keyof typeof weaknesses;

/** All weakness ids, in the order of the vocabulary. */
export const weaknessIds = Object.keys(weaknesses) as readonly Weakness[];

/** Address of the page that explains a weakness. */
export function docsUrl(weakness: Weakness): string {
  return `https://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/rules/no-${weakness}.md`;
}

/** The weakness that a rule looks for, by its id, `mcp-tls/no-<weakness>` or `<mechanism>-<weakness>`; `undefined` when the id names none. */
export function ruleWeakness(ruleId: string): Weakness | undefined {
  return weaknessIds.find((weakness) => ruleId.endsWith(`-${weakness}`));
}

/** Whether a weakness is the verdict on a setting by its default, so that a default in another place can change it. */
export function isGradedByDefault(weakness: Weakness): boolean {
  return weakness === 'verification-switch' || weakness === 'insecure-tls-default';
}
