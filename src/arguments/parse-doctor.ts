import { configOf } from './config-of.ts';
import { oneOf } from './one-of.ts';
import { parseOptions } from './parse-options.ts';

/** What `mcp-tls doctor` was asked for; paths as they were typed. */
export interface DoctorArguments {
  readonly command: 'doctor';
  readonly paths: readonly string[];
  readonly root: string | undefined;
  /** `false` for `--no-config`. */
  readonly config: string | false | undefined;
  readonly format: 'text' | 'json';
}

/** @throws UserError when an option is not known, or takes another word */
export function parseDoctor(args: readonly string[]): DoctorArguments {
  const { values, positionals } = parseOptions('doctor', args, true);

  return {
    command: 'doctor',
    paths: positionals.length > 0 ? positionals : ['.'],
    root: values.root,
    config: configOf(values),
    format: oneOf('format', values.format ?? 'text', ['text', 'json']),
  };
}
