import type { SyntaxNode, Tree } from '@lezer/common';
import { nameOf } from './enclosing.ts';
import { childrenOf, type PythonFile, textOf } from './python-file.ts';
import { readAssignment, statementsOf, undecorated } from './statements.ts';

/** What stands at the top of a file, by name. */
export interface Outline {
  readonly functions: ReadonlyMap<string, SyntaxNode>;
  readonly classes: ReadonlyMap<string, SyntaxNode>;
  /** The statements at the top that give a variable a value, somewhere in them. */
  readonly variables: ReadonlyMap<string, readonly SyntaxNode[]>;
  /** `from module import name as alias`, by alias. */
  readonly imports: ReadonlyMap<string, string>;
}

const outlines = new WeakMap<Tree, Outline>();

/** Reads the top of a file, once. */
export function outlineOf(file: PythonFile): Outline {
  const outline = outlines.get(file.tree) ?? readOutline(file);
  outlines.set(file.tree, outline);
  return outline;
}

/** The functions of a class, by name. */
export function methodsOf(definition: SyntaxNode, file: PythonFile): ReadonlyMap<string, SyntaxNode> {
  const body = definition.getChild('Body');
  const functions = (body ? statementsOf(body) : []).map(undecorated).filter(({ name }) => name === 'FunctionDefinition');
  return new Map(functions.map((each) => [nameOf(each, file), each]));
}

/** What `from module import name as alias` binds: pairs of the name here and the name there. */
export function readImport(statement: SyntaxNode, file: PythonFile): readonly (readonly [alias: string, name: string])[] {
  const children = childrenOf(statement);
  const names = children.slice(children.findIndex(({ name }) => name === 'import') + 1);

  if (children[0]?.name !== 'from') {
    return [];
  }
  return names.flatMap((node, index) => {
    if (node.name !== 'VariableName' || names[index - 1]?.name === 'as') {
      return [];
    }
    const alias = names[index + 1]?.name === 'as' ? names[index + 2] : undefined;
    return [[textOf(alias ?? node, file), textOf(node, file)] as const];
  });
}

function readOutline(file: PythonFile): Outline {
  const functions = new Map<string, SyntaxNode>();
  const classes = new Map<string, SyntaxNode>();
  const variables = new Map<string, SyntaxNode[]>();
  const imports = new Map<string, string>();

  const visit = (statement: SyntaxNode, top: SyntaxNode): void => {
    const inner = undecorated(statement);

    if (inner.name === 'ClassDefinition' || inner.name === 'FunctionDefinition') {
      (inner.name === 'ClassDefinition' ? classes : functions).set(nameOf(inner, file), inner);
    } else if (statement.name === 'AssignStatement') {
      for (const target of readAssignment(statement).targets.filter(({ name }) => name === 'VariableName')) {
        const known = variables.get(textOf(target, file)) ?? [];
        variables.set(textOf(target, file), known.at(-1) === top ? known : [...known, top]);
      }
    } else if (statement.name === 'ImportStatement') {
      readImport(statement, file).forEach(([alias, original]) => imports.set(alias, original));
    } else {
      statement.getChildren('Body').flatMap(statementsOf).forEach((each) => visit(each, top));
    }
  };
  statementsOf(file.tree.topNode).forEach((statement) => visit(statement, statement));
  return { functions, classes, variables, imports };
}
