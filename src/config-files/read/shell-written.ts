import type { Command, HereDoc, Redirect, Word } from 'unbash';
import { programName } from '../../detect/program-name.ts';
import { pieceOf, type Piece } from './piece.ts';
import { shellText } from './shell-text.ts';
import { shellWords, type ShellScript } from './shell-words.ts';

/** A text that a script writes to a file. */
export interface WrittenText {
  /** Name of the file without its folders; `$GITHUB_ENV` as it is written. */
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** The text that a command writes: the heredoc of `cat` and `tee`, the words of `echo` and `printf`. `next` is what its output is piped to. */
export function shellWritten(command: Command, next: Command | undefined, script: ShellScript): WrittenText | undefined {
  const program = programName(command.name?.value ?? '');
  const target = redirectTarget(command) ?? teeTarget(command) ?? (next && teeTarget(next));

  if (!target || !/^(?:cat|tee|echo|printf)$/.test(program)) {
    return undefined;
  }
  const name = programName(shellText(target, script.constants));
  const pieces = program === 'cat' || program === 'tee' ? heredocs(command).map(({ body }) => heredocPiece(body.pos, body.end, script)) : echoed(command, script);
  return pieces.length === 0 ? undefined : { name, pieces };
}

/** The heredocs of a command. */
export function heredocs({ redirects }: Command): readonly HereDoc[] {
  return redirects.filter((redirect) => redirect.type === 'HereDoc');
}

/** The body of a heredoc. */
export function heredocPiece(start: number, end: number, { source, place }: ShellScript): Piece {
  return pieceOf(source, place, start, end, source.slice(start, end));
}

function redirectTarget({ redirects }: Command): Word | undefined {
  return redirects.findLast((redirect): redirect is Redirect => redirect.type === 'Redirect' && /^(?:&?>>?|>\|)$/.test(redirect.operator))?.target;
}

function teeTarget({ name, args }: Command): Word | undefined {
  const words = [...(name ? [name] : []), ...args].filter((word) => word.type === 'Word');
  const tee = words.findIndex(({ value }) => value === 'tee');
  return tee === 0 || (tee > 0 && words[0]?.value === 'sudo') ? words.slice(tee + 1).find(({ value }) => !value.startsWith('-')) : undefined;
}

/** Words that are printed; `\n` in them ends a line, and each is read by itself. */
function echoed(command: Command, script: ShellScript): readonly Piece[] {
  return shellWords(command, script)
    .slice(1)
    .map(({ piece: { text, place } }) => ({ text: text.replaceAll('\\n', ' \n'), place }));
}
