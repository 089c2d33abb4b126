import { forEachChild, parse, type Assignment, type Command as ShellCommand, type SyntaxNode } from 'unbash';
import { isShell } from '../../detect/program-name.ts';
import type { Position } from '../../finding.ts';
import type { Reading, Variable } from '../reading.ts';
import { scriptIndex } from './command-script.ts';
import { commandVariables } from './command-variables.ts';
import { Gathered } from './gathered.ts';
import type { Piece } from './piece.ts';
import { placeWithin } from './place.ts';
import { readWritten } from './read-written.ts';
import { shellComments } from './shell-comments.ts';
import { shellConstants } from './shell-constants.ts';
import { shellWords, type ShellScript } from './shell-words.ts';
import { heredocPiece, heredocs, shellWritten } from './shell-written.ts';

/** What a script does, as far as it can be read. */
export interface ShellReading {
  readonly reading: Reading;
  /** Where it is no shell. */
  readonly errors: readonly { readonly message: string; readonly at: Position }[];
}

/** Scripts in scripts that are still read. */
const deepest = 4;

/** Reads a script, those that it hands to other shells, and the settings files that it writes. */
export function shellReading({ text: source, place: written }: Piece, depth = 0): ShellReading {
  const place = placeWithin(written, source.length);
  const root = parse(source);
  const gathered = new Gathered();
  const errors: ShellReading['errors'][number][] = [];
  const readInner = (piece: Piece): Reading => shellReading(piece, depth + 1).reading;

  function visit(node: SyntaxNode, script: ShellScript, next?: ShellCommand): void {
    if (node.type === 'Command') {
      visitCommand(node, script, next);
      return;
    }
    if (node.type === 'Pipeline') {
      node.commands.forEach((command, index) => visit(command, script, asCommand(node.commands[index + 1])));
      return;
    }
    if (node.type === 'Assignment') {
      gathered.add({ variables: assigned(node, script) });
    } else if (node.type === 'Script') {
      errors.push(...(node.errors ?? []).slice(0, 1).map(({ message, pos }) => ({ message, at: script.place(pos, pos).start })));
    }
    const inner = node.type === 'CommandExpansion' ? substituted(node, script) : script;
    forEachChild(node, (child) => visit(child, inner));
  }

  function visitCommand(node: ShellCommand, script: ShellScript, next: ShellCommand | undefined): void {
    const words = shellWords(node, script);
    const inner = words[scriptIndex(words.map(({ text }) => text)) ?? -1];
    const [program = ''] = words.map(({ text }) => text);
    const scripts = !inner && (program === '' || program === 'ssh' || isShell(program)) && depth < deepest ? heredocs(node) : [];
    const written = depth < deepest ? shellWritten(node, next, script) : undefined;

    if (words.length > 0) {
      gathered.add({ commands: [{ words: words.map(({ text, start, end }) => ({ text, start, end })) }], variables: commandVariables(words) });
    }
    forEachChild(node, (child) => {
      if (!scripts.some((heredoc) => heredoc === child)) {
        visit(child, script);
      }
    });
    for (const { body } of scripts) {
      gathered.add(readInner(heredocPiece(body.pos, body.end, script)));
    }
    if (inner && depth < deepest) {
      gathered.add(readInner(inner.piece));
    }
    if (written) {
      gathered.add(readWritten(written, readInner));
    }
  }

  visit(root, { source, place, constants: shellConstants(root) });
  gathered.add({ comments: shellComments(source, root, place) });
  return { reading: gathered.sorted(), errors };
}

function asCommand(node: SyntaxNode | undefined): ShellCommand | undefined {
  return node?.type === 'Command' ? node : undefined;
}

/** The script of a substitution. If backslashes had to be taken out of it, all that is in it stands where the whole stands. */
function substituted({ script, pos, end }: Extract<SyntaxNode, { type: 'CommandExpansion' }>, outer: ShellScript): ShellScript {
  const span = outer.place(pos, end);
  return script?.source === undefined ? outer : { source: script.source, place: () => span, constants: outer.constants };
}

/** The variable that an assignment sets to a text; lists, and what is added to a value, are none. */
function assigned({ name, value, append, index, pos, end }: Assignment, { place }: ShellScript): readonly Variable[] {
  return value.type === 'Word' && append !== true && !index ? [{ name, value: value.value, ...place(pos, end) }] : [];
}
