import { Copy, DockerfileParser, Keyword, Onbuild, PropertyInstruction, Run, Shell, type Dockerfile, type Instruction } from 'dockerfile-ast';
import { TextDocument, type Range } from 'vscode-languageserver-textdocument';
import { isShell, programName } from '../../detect/program-name.ts';
import type { Read, Variable } from '../reading.ts';
import { dockerCommand, execWords } from './docker-command.ts';
import { dockerSource } from './docker-source.ts';
import { Gathered } from './gathered.ts';
import { locator } from './locator.ts';
import type { Piece } from './piece.ts';
import { placeBy, placeFrom } from './place.ts';
import { readWritten } from './read-written.ts';
import { shellReading } from './shell-reading.ts';
import { withoutReturns } from './without-returns.ts';

const keywords: ReadonlySet<string> = new Set(Object.values(Keyword));
const runs: ReadonlySet<string> = new Set([Keyword.RUN, Keyword.CMD, Keyword.ENTRYPOINT, Keyword.HEALTHCHECK]);

/** Reads a Dockerfile: what `ENV` and `ARG` set, what `RUN` and its like run, and the settings files that it writes. */
export function readDockerfile(file: string): Read {
  const text = withoutReturns(file);
  const document = TextDocument.create('', '', 0, text);
  const place = placeBy(locator(text));
  const dockerfile = DockerfileParser.parse(text);
  const gathered = new Gathered();
  const isDocker = hasDockerSyntax(dockerfile);
  let isShellRead = true;
  let failure: Read | undefined;

  const offsetsOf = ({ start, end }: Range): readonly [number, number] => [document.offsetAt(start), document.offsetAt(end)];
  const spanOf = (range: Range) => place(...offsetsOf(range));
  const fail = (at: { readonly line: number; readonly column: number }, reason: string) => (failure ??= { ok: false, line: at.line, column: at.column, reason });
  const pieceOf = (range: Range): Piece => {
    const [start, end] = offsetsOf(range);
    return { text: text.slice(start, end), place: placeFrom(place, start) };
  };

  function read(instruction: Instruction): void {
    const keyword = instruction.getKeyword();
    const range = instruction.getArgumentsRange();

    if (!keywords.has(keyword) && isDocker) {
      fail(spanOf(instruction.getInstructionRange()).start, `unknown instruction: ${instruction.getInstruction()}`);
    } else if (keyword === 'FROM') {
      isShellRead = true;
    } else if (range && instruction instanceof Onbuild) {
      const trigger = instruction.getTriggerInstruction();

      if (trigger) {
        read(trigger);
      }
    } else if (instruction instanceof PropertyInstruction && (keyword === 'ENV' || keyword === 'ARG')) {
      gathered.add({ variables: assigned(instruction) });
    } else if (range && instruction instanceof Shell) {
      isShellRead = isShell(execWords(pieceOf(range))?.[0]?.text ?? '');
    } else if (range && instruction instanceof Copy) {
      readCopied(instruction, pieceOf(range).text);
    } else if (range && runs.has(keyword)) {
      readCommand(instruction, pieceOf(range));
    }
  }

  function assigned(instruction: PropertyInstruction): readonly Variable[] {
    return instruction.getProperties().flatMap((property): readonly Variable[] => {
      const value = property.getValue();
      const hasSign = property.getAssignmentOperator() !== null;
      const range = hasSign ? property.getRange() : instruction.getKeyword() === 'ENV' ? property.getValueRange() : null;
      return value === null || !range ? [] : [{ name: property.getName(), value, ...spanOf(range) }];
    });
  }

  function readCommand(instruction: Instruction, piece: Piece): void {
    const isVerbatim = instruction instanceof Run && instruction.getHeredocs().length > 0;
    const joined = isVerbatim ? piece.text : dockerSource(piece.text, dockerfile.getEscapeCharacter());
    const source = instruction.getKeyword() === 'HEALTHCHECK' ? joined.replace(/^\s*(?:CMD|NONE)/i, (word) => ' '.repeat(word.length)) : joined;
    const { reading, errors: [error] } = dockerCommand({ text: source, place: piece.place }, isShellRead);
    gathered.add(reading);

    if (error) {
      fail(error.at, error.message);
    }
  }

  /** The file is named at the end of the line, in front of the heredocs' bodies. */
  function readCopied(instruction: Copy, written: string): void {
    const [line = ''] = written.split('\n', 1);
    const name = programName(line.trimEnd().split(/[ \t]/).at(-1) ?? '');
    const ranges = instruction.getHeredocs().flatMap((heredoc) => heredoc.getContentRange() ?? []);
    gathered.add(readWritten({ name, pieces: ranges.map(pieceOf) }, (piece) => shellReading(piece).reading));
  }

  for (const instruction of dockerfile.getInstructions()) {
    read(instruction);
  }
  gathered.add({ comments: dockerfile.getComments().map((comment) => ({ text: comment.getContent(), ...spanOf(comment.getRange()) })) });
  return failure ?? { ok: true, reading: gathered.sorted() };
}

/** Another frontend may know more instructions than Docker's own. */
function hasDockerSyntax(dockerfile: Dockerfile): boolean {
  return dockerfile.getDirectives().every((directive) => directive.getName() !== 'syntax' || directive.getValue().includes('docker/dockerfile'));
}
