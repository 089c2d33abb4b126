import { parseArgs } from 'node:util';
import { didYouMean } from '../did-you-mean.ts';
import { UserError } from '../user-error.ts';
import { optionsOf, type CommandName } from './options.ts';

/**
 * Parses what follows a command.
 *
 * @throws UserError in our words: the parser's own speak of positional arguments
 */
export function parseOptions<Command extends CommandName>(command: Command, args: readonly string[], allowPositionals: boolean): ReturnType<typeof parseArgs<{ args: string[]; options: (typeof optionsOf)[Command]; allowPositionals: boolean; strict: true }>> {
  const options: (typeof optionsOf)[Command] = optionsOf[command];

  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    throw new UserError(`${explain(error, command)} All options: mcp-tls ${command} --help.`);
  }
}

function explain(error: unknown, command: CommandName): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, unknown] = /^Unknown option '([^']*)'/.exec(message) ?? [];
  const [, unexpected] = /^Unexpected argument '([^']*)'/.exec(message) ?? [];

  if (unknown !== undefined) {
    const nearest = didYouMean(unknown, Object.keys(optionsOf[command]).map((name) => `--${name}`));
    const dash = ['scan', 'merge', 'doctor'].includes(command) ? ' A path that begins with a dash goes behind "--".' : '';
    return `Unknown option "${unknown}" of mcp-tls ${command}${nearest}.${dash}`;
  }
  return unexpected !== undefined
    ? `mcp-tls ${command} takes no argument "${unexpected}".`
    : `${message.split(/[.\n]/)[0]}.`;
}
