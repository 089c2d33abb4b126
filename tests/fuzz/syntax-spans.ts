import { parser } from '@lezer/python';
import ts from 'typescript';

/** A piece of a text that is one thing of its grammar. */
export interface Span {
  /** Two pieces of one kind can stand in each other's place. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Expressions and statements of JavaScript and TypeScript, as far as they can be made out. */
export function javascriptSpans(text: string): readonly Span[] {
  const file = ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest, true);
  const spans: Span[] = [];

  const visit = (node: ts.Node, parent: ts.Node): void => {
    const isValue = ts.isExpression(node) && (ts.isCallExpression(parent) || ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) || ts.isBinaryExpression(parent) || ts.isPrefixUnaryExpression(parent) || ts.isConditionalExpression(parent));
    const kind = isValue ? 'value' : ts.isStatement(node) && !ts.isImportDeclaration(node) ? 'statement' : ts.isObjectLiteralElement(node) ? 'member' : ts.isIdentifier(node) ? 'name' : undefined;

    if (kind !== undefined) {
      spans.push({ kind, start: node.getStart(file), end: node.end });
    }
    ts.forEachChild(node, (child) => visit(child, node));
  };
  ts.forEachChild(file, (node) => visit(node, file));
  return spans;
}

/** Expressions, arguments' values and simple statements of Python, as far as they can be made out. */
export function pythonSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const simple = /^(?:AssignStatement|ExpressionStatement|ReturnStatement|UpdateStatement|RaiseStatement|PassStatement)$/;
  const value = /(?:Expression|String|Number|Boolean|None|VariableName)$/;

  parser.parse(text).iterate({
    enter: ({ name, from, to, node }) => {
      const kind = simple.test(name) ? 'statement' : value.test(name) && node.parent && /^(?:ArgList|AssignStatement|BinaryExpression|UnaryExpression|ConditionalExpression|ArrayExpression|DictionaryExpression|ReturnStatement)$/.test(node.parent.name) && node.prevSibling ? 'value' : undefined;

      if (kind !== undefined) {
        spans.push({ kind, start: from, end: to });
      }
    },
  });
  return spans;
}
