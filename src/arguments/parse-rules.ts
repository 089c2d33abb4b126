import { configOf } from './config-of.ts';
import { oneOf } from './one-of.ts';
import { parseOptions } from './parse-options.ts';

/** What `mcp-tls rules` was asked for. */
export interface RulesArguments {
  readonly command: 'rules';
  readonly root: string | undefined;
  /** `false` for `--no-config`. */
  readonly config: string | false | undefined;
  readonly format: 'text' | 'json';
}

/** @throws UserError when an option is not known, or takes another word */
export function parseRules(args: readonly string[]): RulesArguments {
  const { values } = parseOptions('rules', args, false);
  return { command: 'rules', root: values.root, config: configOf(values), format: oneOf('format', values.format ?? 'text', ['text', 'json']) };
}
