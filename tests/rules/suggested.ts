import type { suggestionMessages } from '../../src/detect/suggest.ts';

/** A suggestion as the rule tester takes it. */
interface Suggested {
  readonly messageId: keyof typeof suggestionMessages;
  readonly data?: Readonly<Record<string, string>>;
  readonly output: string;
}

/** What is offered for `rejectUnauthorized: false` in an object: a private CA, or verification as it is. */
export function caOrVerify(code: string, written = 'rejectUnauthorized: false', verified = 'rejectUnauthorized: true'): Suggested[] {
  return [{ messageId: 'trustCa', output: code.replace(written, 'ca: process.env.TLS_CA_PEM') }, ...verify(code, written, verified)];
}

/** What is offered where only the value can be mended. */
export function verify(code: string, written: string, verified: string, data = { name: 'rejectUnauthorized', secure: 'true' }): Suggested[] {
  return [{ messageId: 'verify', data, output: code.replace(written, verified) }];
}

/** What is offered for a statement of its own. */
export function remove(code: string, statement: string, name: string): Suggested[] {
  return [{ messageId: 'remove', data: { name }, output: code.replace(statement, '') }];
}
