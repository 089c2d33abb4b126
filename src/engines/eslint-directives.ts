import type { SourceCode } from 'eslint';

/** A comment without its marks, and where it stands: lines from 1, columns from 0. */
export interface Comment {
  readonly value: string;
  readonly range?: readonly [number, number];
  readonly loc?: { readonly start: { readonly line: number; readonly column: number }; readonly end: { readonly line: number } } | null;
}

/** What ESLint reads in a comment that turns rules off or on. */
interface DisableDirective {
  readonly type: 'disable' | 'enable' | 'disable-line' | 'disable-next-line';
  readonly node: Comment;
  /** The list of rules. */
  readonly value: string;
  /** What follows ` -- `. */
  readonly justification: string;
}

/** `SourceCode` with the methods that its types leave out. */
export interface DirectiveSource extends SourceCode {
  getDisableDirectives(): { readonly directives: readonly DisableDirective[] };
  getInlineConfigNodes(): readonly Comment[];
}

/** Directives that hide findings without naming one of our rules: a bare `eslint-disable`, rules set in a comment. */
export function foreignDirectives(sourceCode: DirectiveSource): readonly Comment[] {
  const { directives } = sourceCode.getDisableDirectives();
  // One that turns rules on again hides nothing, and ends our own, too.
  const bare = directives.filter(({ type, value }) => type !== 'enable' && namedOurs(value).length === 0).map(({ node }) => node);
  const settings = sourceCode.getInlineConfigNodes().filter(({ value }) => /^\s*eslint\s/.test(value));
  return [...bare, ...settings];
}

/** The directives that turn off rules of ours, and the names of these as they are written. */
export function ownDirectives(
  sourceCode: DirectiveSource,
): readonly { readonly node: Comment; readonly justification: string; readonly names: readonly string[] }[] {
  return sourceCode
    .getDisableDirectives()
    .directives.filter(({ type }) => type !== 'enable')
    .map(({ node, justification, value }) => ({ node, justification, names: namedOurs(value) }))
    .filter(({ names }) => names.length > 0);
}

/** The text with foreign directives blanked out; every other character keeps its place. */
export function blankForeignDirectives(sourceCode: DirectiveSource): string {
  return foreignDirectives(sourceCode).reduce((text, { range }) => {
    const [start, end] = range ?? [0, 0];
    const inside = text.slice(start + 2, end - 2).replace(/[^\r\n]/g, ' ');
    return `${text.slice(0, start + 2)}${inside}${text.slice(Math.max(start + 2, end - 2))}`;
  }, sourceCode.text);
}

function namedOurs(value: string): readonly string[] {
  const names = value.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  return [...new Set(names.filter((name) => name.startsWith('mcp-tls/')))];
}
