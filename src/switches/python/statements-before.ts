import type { SyntaxNode } from '@lezer/common';
import { outlineOf } from './outline.ts';
import { type PythonFile, textOf } from './python-file.ts';

/** Names of names of names: further ones are not followed. */
const mostNames = 50;

/** The statements at the top of a file that say what the names in a node hold there, and the one that the node is in. */
export function statementsBefore(node: SyntaxNode, file: PythonFile): readonly SyntaxNode[] {
  const { variables } = outlineOf(file);
  const top = topOf(node);
  const names = new Set(namesIn(top, file));
  const found = new Map([[top.from, top]]);

  // A set that grows while it is gone through is gone through to its end.
  for (const name of names) {
    for (const statement of (variables.get(name) ?? []).filter(({ from }) => from < top.from)) {
      if (!found.has(statement.from) && found.size < mostNames) {
        found.set(statement.from, statement);
        namesIn(statement, file).forEach((each) => names.add(each));
      }
    }
  }
  return [...found.values()].sort((left, right) => left.from - right.from);
}

function topOf(node: SyntaxNode): SyntaxNode {
  let top = node;

  while (top.parent?.parent && top.parent.name !== 'StatementGroup') {
    top = top.parent;
  }
  return top;
}

function namesIn(statement: SyntaxNode, file: PythonFile): readonly string[] {
  const names: string[] = [];

  statement.cursor().iterate((node) => {
    if (node.name === 'VariableName' && names.length < mostNames) {
      names.push(textOf(node, file));
    }
    return names.length < mostNames && node.name !== 'FunctionDefinition';
  });
  return names;
}
