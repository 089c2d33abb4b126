import type { SourceCode } from 'eslint';

interface Comment {
  readonly value: string;
  readonly range?: readonly [number, number];
}

/** `SourceCode` with the methods that its types leave out. */
export interface DirectiveSource extends SourceCode {
  getDisableDirectives(): { readonly directives: readonly { readonly node: Comment; readonly value: string }[] };
  getInlineConfigNodes(): readonly Comment[];
}

/** Directives that hide findings without naming one of our rules: a bare `eslint-disable`, rules set in a comment. */
export function foreignDirectives(sourceCode: DirectiveSource): readonly Comment[] {
  const { directives } = sourceCode.getDisableDirectives();
  const bare = directives.filter(({ value }) => !namesOurs(value)).map(({ node }) => node);
  const settings = sourceCode.getInlineConfigNodes().filter(({ value }) => /^\s*eslint\s/.test(value));
  return [...bare, ...settings];
}

/** Whether a file has a directive that names one of our rules. */
export function hasOwnDirective(sourceCode: DirectiveSource): boolean {
  return sourceCode.getDisableDirectives().directives.some(({ value }) => namesOurs(value));
}

/** The text with foreign directives blanked out; every other character keeps its place. */
export function blankForeignDirectives(sourceCode: DirectiveSource): string {
  return foreignDirectives(sourceCode).reduce((text, { range }) => {
    const [start, end] = range ?? [0, 0];
    const inside = text.slice(start + 2, end - 2).replace(/[^\r\n]/g, ' ');
    return `${text.slice(0, start + 2)}${inside}${text.slice(Math.max(start + 2, end - 2))}`;
  }, sourceCode.text);
}

function namesOurs(value: string): boolean {
  return value.split(',').some((name) => name.trim().startsWith('mcp-tls/no-'));
}
