import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { parentOf } from './unwrap.ts';

/** A condition under which a place is reached. */
export interface Guard {
  readonly test: TSESTree.Node;
  /** Whether the place is reached when the condition holds, or when it does not. */
  readonly when: boolean;
  /** For `switch (test) { case matches: … }`. */
  readonly matches?: TSESTree.Node;
  /** An early exit further up: it only counts where it speaks of verification. */
  readonly isEarlyExit?: true;
}

/** The conditions around a place, innermost first, up to the function that is not called on the spot. */
export function guardsOf(node: TSESTree.Node): readonly Guard[] {
  const guards: Guard[] = [];
  let child: TSESTree.Node = node;

  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    guards.push(...guardsBetween(child, parent));

    if (ASTUtils.isFunction(parent) && !isCalledOnTheSpot(parent)) {
      break;
    }
  }
  return guards;
}

function guardsBetween(child: TSESTree.Node, parent: TSESTree.Node): readonly Guard[] {
  switch (parent.type) {
    case AST_NODE_TYPES.IfStatement:
    case AST_NODE_TYPES.ConditionalExpression:
      return child === parent.test ? [] : split(parent.test, child === parent.consequent);
    case AST_NODE_TYPES.LogicalExpression:
      return child === parent.right && parent.operator !== '??' ? split(parent.left, parent.operator === '&&') : [];
    case AST_NODE_TYPES.SwitchCase: {
      const { discriminant } = parent.parent;
      return parent.test && child !== parent.test ? [{ test: discriminant, matches: parent.test, when: true }] : [];
    }
    case AST_NODE_TYPES.BlockStatement:
    case AST_NODE_TYPES.Program:
      return earlyExits(parent.body, child);
    default:
      return [];
  }
}

/** `a && b` holds when both do, `a || b` fails when both do: each is a guard of its own. */
function split(test: TSESTree.Node, when: boolean): readonly Guard[] {
  const joins = when ? '&&' : '||';
  return test.type === AST_NODE_TYPES.LogicalExpression && test.operator === joins
    ? [...split(test.left, when), ...split(test.right, when)]
    : [{ test, when }];
}

/** `if (verify) return …;` before a place guards it as `if (!verify)` around it would. */
function earlyExits(statements: readonly TSESTree.Node[], child: TSESTree.Node): readonly Guard[] {
  const exits = knownExits.get(statements) ?? readExits(statements);
  knownExits.set(statements, exits);
  return exits.flatMap(({ end, guards }) => (end <= child.range[0] ? guards : []));
}

/** What leaves a block early, and where it ends; each block is looked through once. */
interface Exit {
  readonly end: number;
  readonly guards: readonly Guard[];
}

const knownExits = new WeakMap<readonly TSESTree.Node[], readonly Exit[]>();

function readExits(statements: readonly TSESTree.Node[]): readonly Exit[] {
  return statements.flatMap((statement) =>
    statement.type === AST_NODE_TYPES.IfStatement && !statement.alternate && alwaysExits(statement.consequent)
      ? [{ end: statement.range[1], guards: split(statement.test, false).map((guard) => ({ ...guard, isEarlyExit: true as const })) }]
      : [],
  );
}

function alwaysExits(statement: TSESTree.Statement): boolean {
  const last = statement.type === AST_NODE_TYPES.BlockStatement ? statement.body.at(-1) : statement;
  return (
    last !== undefined &&
    [
      AST_NODE_TYPES.ReturnStatement,
      AST_NODE_TYPES.ThrowStatement,
      AST_NODE_TYPES.ContinueStatement,
      AST_NODE_TYPES.BreakStatement,
    ].includes(last.type)
  );
}

/** A callback of a call, and a function called where it is written, run where they stand. */
function isCalledOnTheSpot(node: TSESTree.Node): boolean {
  const parent = parentOf(node);
  return parent?.type === AST_NODE_TYPES.CallExpression || parent?.type === AST_NODE_TYPES.NewExpression;
}

/** The variable, function or class that stands for the value a place belongs to, if it has a name: `const agent = new Agent(…)`. */
export function holderOf(node: TSESTree.Node): TSESTree.Identifier | undefined {
  let child: TSESTree.Node = node;

  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type === AST_NODE_TYPES.VariableDeclarator) {
      return child === parent.init && parent.id.type === AST_NODE_TYPES.Identifier ? parent.id : undefined;
    }
    if (parent.type === AST_NODE_TYPES.FunctionDeclaration || parent.type === AST_NODE_TYPES.ClassDeclaration) {
      return parent.id ?? undefined;
    }
    if (parent.type === AST_NODE_TYPES.ExpressionStatement && parent.parent.type === AST_NODE_TYPES.Program) {
      return undefined;
    }
  }
  return undefined;
}

/** The places that use what a name holds; `undefined` when other files can use it, too. */
export function usesOf(name: TSESTree.Identifier, sourceCode: Readonly<TSESLint.SourceCode>): readonly TSESTree.Node[] | undefined {
  const variable = sourceCode.getDeclaredVariables(name.parent).find(({ identifiers }) => identifiers.includes(name));
  const declaration = name.parent.type === AST_NODE_TYPES.VariableDeclarator ? name.parent.parent : name.parent;

  if (!variable || declaration.parent?.type === AST_NODE_TYPES.ExportNamedDeclaration || declaration.parent?.type === AST_NODE_TYPES.ExportDefaultDeclaration) {
    return undefined;
  }
  const uses = variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier);
  return uses.some(({ parent }) => parent.type === AST_NODE_TYPES.ExportSpecifier || parent.type === AST_NODE_TYPES.ExportDefaultDeclaration)
    ? undefined
    : uses;
}
