import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { insecureTexts } from '../catalogue/insecure-texts.ts';
import { gradePlace, type TlsFinding } from './grade.ts';
import { consumersOf, isOnlyShown } from './option-consumer.ts';
import { importsAny } from './imports-any.ts';
import { lastName } from './last-name.ts';

/** One expression for all rows, so that most texts are tested once. */
const anyRow = new RegExp(insecureTexts.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'i');

/** Finds a flag or a connection string that turns verification off, where it is a value and not a text to read. */
export function findInsecureText(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const text = textOf(node);
  const row = text === undefined || !anyRow.test(text) ? undefined : insecureTexts.find(({ pattern, onlyWith }) => pattern.test(text) && (!onlyWith || importsAny(onlyWith, sourceCode)));
  return row && isValue(node, sourceCode) ? gradePlace({ weakness: row.weakness, node, remedy: row.remedy }, sourceCode) : undefined;
}

function textOf(node: TSESTree.Node): string | undefined {
  if (node.type === AST_NODE_TYPES.TemplateLiteral) {
    return node.quasis.map(({ value }) => value.cooked ?? '').join('x');
  }
  return node.type === AST_NODE_TYPES.Literal && typeof node.value === 'string' ? node.value : undefined;
}

/** Compared, matched, logged and described strings are not used as what they say. */
function isValue(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const { parent } = node;

  switch (parent?.type) {
    case AST_NODE_TYPES.ArrayExpression:
      return !isList(parent, sourceCode) && !isTable(parent) && !consumersOf(parent, sourceCode).some(({ call }) => shows.test(lastName(call.callee, sourceCode)));
    case AST_NODE_TYPES.VariableDeclarator:
    case AST_NODE_TYPES.AssignmentExpression:
    case AST_NODE_TYPES.PropertyDefinition:
    case AST_NODE_TYPES.LogicalExpression:
    case AST_NODE_TYPES.ConditionalExpression:
    case AST_NODE_TYPES.ReturnStatement:
      return true;
    case AST_NODE_TYPES.Property:
      return parent.value === node && holdsValue(parent);
    case AST_NODE_TYPES.CallExpression:
    case AST_NODE_TYPES.NewExpression:
      return parent.callee !== node && !shows.test(lastName(parent.callee, sourceCode)) && !isOnlyShown(node, sourceCode);
    default:
      return false;
  }
}

/** Whether an array is only asked what it holds: `BLOCKED.includes(arg)`. */
function isList(array: TSESTree.ArrayExpression, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const { parent } = array;
  const holder = parent.type === AST_NODE_TYPES.VariableDeclarator && parent.id.type === AST_NODE_TYPES.Identifier ? parent.id : undefined;
  const variable = holder && ASTUtils.findVariable(sourceCode.getScope(holder), holder.name);
  const uses: readonly TSESTree.Node[] = variable?.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier) ?? [array];

  return uses.length > 0 && uses.every((use) => use.parent?.type === AST_NODE_TYPES.MemberExpression && use.parent.object === use && asks.test(lastName(use.parent, sourceCode)));
}

/** Whether a list stands in a table of words, as scanners have them: `{ program: 'git', flags: ['http.sslVerify=false'] }`. */
function isTable({ parent }: TSESTree.ArrayExpression): boolean {
  return parent.type === AST_NODE_TYPES.Property && !holdsValue(parent);
}

/** Whether a property is an argument or an address by its name. */
function holdsValue({ key }: TSESTree.Property): boolean {
  return key.type === AST_NODE_TYPES.Identifier && /^(?:\w*args?|argv|arguments|\w+flags|switches|options|config|command\w*|cmd|dsn|\w*(?:url|uri|string|address))$/i.test(key.name);
}

const asks = /^(?:includes|indexOf|some|find|every|has|join)$/;
const shows = /^(?:option|requiredOption|addOption|flag|includes|startsWith|endsWith|indexOf|match|test|replace|replaceAll|split|has|describe|it|test|log|info|warn|error|debug|trace|expect|to[A-Z]\w*|Error|TypeError|McpError|RegExp|describe|default|Set)$/;
