import { ConfigCommentParser, Directive, TextSourceCodeBase, VisitNodeStep } from '@eslint/plugin-kit';
import type { Comment as ReadComment, Reading, Span } from '../reading.ts';

/** A place as ESLint has it for this language: lines from 1, columns from 0. */
export interface NodeLocation {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** The only node of a file that is no code. */
export interface ConfigFile {
  readonly type: 'ConfigFile';
  readonly range: [number, number];
  readonly loc: NodeLocation;
  readonly reading: Reading;
}

/** A comment, as ESLint's own languages have them. */
interface CommentNode {
  readonly type: 'Line';
  readonly value: string;
  readonly range: [number, number];
  readonly loc: NodeLocation;
}

interface Types {
  LangOptions: Record<string, unknown>;
  RootNode: ConfigFile;
  SyntaxElementWithLoc: ConfigFile | CommentNode;
  ConfigNode: CommentNode;
}

const parser = new ConfigCommentParser();
const isDirective = /^\s*eslint(?:-enable|-disable(?:(?:-next)?-line)?)?(?:\s|$)/;
const kinds = { 'eslint-disable': 'disable', 'eslint-enable': 'enable', 'eslint-disable-line': 'disable-line', 'eslint-disable-next-line': 'disable-next-line' } as const;

/** What ESLint asks of a file: its text, its one node, and the comments that turn rules off. */
export class ConfigSourceCode extends TextSourceCodeBase<Types> {
  readonly #comments: readonly CommentNode[];

  constructor(text: string, ast: ConfigFile) {
    super({ text, ast, lineEndingPattern: /\r\n|[\n\r\u2028\u2029]/u });
    this.#comments = ast.reading.comments.map((comment) => this.#toNode(comment));
  }

  /** Every comment, in the order of the source. */
  getAllComments(): readonly CommentNode[] {
    return this.#comments;
  }

  /** The comments that are for ESLint. */
  getInlineConfigNodes(): CommentNode[] {
    return this.#comments.filter(({ value }) => isDirective.test(value));
  }

  /** The comments that turn rules off or on; a comment that sets rules is not obeyed. */
  getDisableDirectives(): { readonly problems: []; readonly directives: Directive[] } {
    const directives = this.getInlineConfigNodes().flatMap((node) => {
      const { label, value, justification } = parser.parseDirective(node.value) ?? { label: '', value: '', justification: '' };
      return isKind(label) ? [new Directive({ type: kinds[label], node, value, justification })] : [];
    });
    return { problems: [], directives };
  }

  /** ESLint visits the file itself, and nothing below it. */
  override traverse(): VisitNodeStep[] {
    const args = [this.ast];
    return [new VisitNodeStep({ target: this.ast, phase: 1, args }), new VisitNodeStep({ target: this.ast, phase: 2, args })];
  }

  override getParent(): undefined {
    return undefined;
  }

  #toNode({ text, start, end }: ReadComment): CommentNode {
    const loc = locationOf({ start, end });
    return { type: 'Line', value: text, range: [this.getIndexFromLoc(loc.start), this.getIndexFromLoc(loc.end)], loc };
  }
}

/** Makes what ESLint asks of a file that was read. */
export function createSourceCode(text: string, ast: ConfigFile): ConfigSourceCode {
  return new ConfigSourceCode(text, ast);
}

/** A span as ESLint has it for this language. */
function locationOf({ start, end }: Span): NodeLocation {
  return { start: { line: start.line, column: start.column - 1 }, end: { line: end.line, column: end.column - 1 } };
}

function isKind(label: string): label is keyof typeof kinds {
  return Object.hasOwn(kinds, label);
}
