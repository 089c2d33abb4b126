import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { EnvironmentSwitch } from '../catalogue/environment-switches.ts';
import type { InsecureCommand } from '../catalogue/insecure-commands.ts';
import { constantOf } from './constant-of.ts';
import { environmentSwitch, isInsecureValue } from './environment-switch.ts';
import { gradePlace, type TlsFinding } from './grade.ts';
import { importSource } from './import-source.ts';
import { commandRemedy, insecureCommand, insecureWord } from './insecure-word.ts';
import { isInsecureFlag } from './is-insecure-flag.ts';
import { lastName } from './last-name.ts';
import { staysHere } from './this-machine.ts';
import { unwrap } from './unwrap.ts';

type CommandUse = Pick<TlsFinding, 'node' | 'weakness' | 'remedy'>;

interface FlagUse {
  readonly node: TSESTree.Node;
  readonly command: InsecureCommand;
  readonly flag: string;
}

/** Names of functions that run a program or a shell line, also wrapped (`execAsync`, `$`). */
const runners = /^(?:\$|exec\w*|spawn\w*|execa\w*|run\w*|shell\w*|system)$/i;

/** Words that may stand before the program in a shell line. */
const prefixes = /^(?:sudo|time|timeout|env|exec|\d+\w?|[A-Z_]+=.*)$/;

/** Finds a command that accepts any certificate, in a call or a tagged template that runs it. */
export function findInsecureCommand(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const use = commandIn(node, sourceCode);
  return use && gradePlace(use, sourceCode);
}

function toUse({ node, command, flag }: FlagUse): CommandUse {
  return { node, weakness: 'unverified-certificate', remedy: commandRemedy(command, flag) };
}

/** Objects whose `exec` runs a program; that of a regular expression does not. */
const shells = /^(?:cp|child_?process|shell|sh|ssh|container|sandbox|ssh_?client|conn|docker)$/i;

function commandIn(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): CommandUse | undefined {
  if (node.type === AST_NODE_TYPES.TaggedTemplateExpression) {
    return runners.test(lastName(node.tag, sourceCode)) ? inLine(node.quasi, sourceCode) : undefined;
  }
  if (node.type !== AST_NODE_TYPES.CallExpression || !isRunner(node.callee, sourceCode)) {
    return undefined;
  }
  const [first, second] = node.arguments;
  const program = first && ASTUtils.getStringIfConstant(first, sourceCode.getScope(first));
  const list = second && constantOf(second, sourceCode);

  if (list?.type !== AST_NODE_TYPES.ArrayExpression) {
    return first && inLine(constantOf(first, sourceCode), sourceCode);
  }
  const elements = list.elements.filter((element) => element !== null);
  const command = insecureCommand(program ?? '');

  if (command) {
    return staysHere(elements.flatMap((element) => textOf(element, sourceCode) ?? [])) ? undefined : inArguments(command, elements, sourceCode);
  }
  const script = /(?:^|\/)(?:ba|da|z)?sh$/.test(program ?? '') ? elements[elements.findIndex((element) => textOf(element, sourceCode) === '-c') + 1] : undefined;
  return script && inLine(constantOf(script, sourceCode), sourceCode);
}

function isRunner(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const callee = unwrap(node);
  const name = lastName(callee, sourceCode);

  if (callee.type === AST_NODE_TYPES.MemberExpression && name === 'exec') {
    return importSource(callee.object, sourceCode.getScope(callee))?.module === 'child_process' || shells.test(lastName(callee.object, sourceCode));
  }
  return runners.test(name);
}

/** Looks through arguments, those in conditional parts included: the flag itself is reported, so that its condition counts. */
function inArguments(command: InsecureCommand, elements: readonly TSESTree.Node[], sourceCode: Readonly<TSESLint.SourceCode>): CommandUse | undefined {
  const nodes = elements.flatMap(parts);
  const flags = nodes.map((node) => textOf(node, sourceCode) ?? '\0');
  const index = flags.findIndex((flag, at) => isInsecureFlag(command, flag) || isInsecureFlag(command, `${flag}=${flags[at + 1] ?? ''}`));
  const [node, flag] = [nodes[index], flags[index]];
  return node && flag !== undefined ? toUse({ node, command, flag }) : undefined;
}

function parts(node: TSESTree.Node): readonly TSESTree.Node[] {
  const bare = unwrap(node);

  switch (bare.type) {
    case AST_NODE_TYPES.SpreadElement:
      return parts(bare.argument);
    case AST_NODE_TYPES.ConditionalExpression:
      return [bare.consequent, bare.alternate].flatMap(parts);
    case AST_NODE_TYPES.LogicalExpression:
      return parts(bare.right);
    case AST_NODE_TYPES.ArrayExpression:
      return bare.elements.flatMap((element) => (element ? parts(element) : []));
    default:
      return [bare];
  }
}

function textOf(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string | null {
  return ASTUtils.getStringIfConstant(node, sourceCode.getScope(node));
}

/** A shell line, as a string or a template; a placeholder that chooses a flag is looked into. */
function inLine(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): CommandUse | undefined {
  const bare = unwrap(node);

  for (const part of visibleText(bare, sourceCode).split(/[|;&\n]+/)) {
    const assigned = assignedSwitch(part);

    if (assigned) {
      return { node: bare, weakness: assigned.weakness, remedy: assigned.remedy };
    }
    const parsed = part.trim().split(/\s+/).map((word) => word.replace(/^["']|["']$/g, ''));
    const words = parsed.slice(parsed.findIndex((word) => !prefixes.test(word)));
    const found = insecureWord(words);
    const command = insecureCommand(words[0] ?? '');

    if (found) {
      return { node: bare, weakness: found.weakness, remedy: found.remedy };
    }
    if (command && !staysHere(words) && bare.type === AST_NODE_TYPES.TemplateLiteral) {
      const chosen = inArguments(command, bare.expressions.filter(({ type }) => type === AST_NODE_TYPES.ConditionalExpression || type === AST_NODE_TYPES.LogicalExpression), sourceCode);

      if (chosen) {
        return chosen;
      }
    }
  }
  return undefined;
}

/** The row of a variable that a part of a line sets: `NODE_TLS_REJECT_UNAUTHORIZED=0`. */
function assignedSwitch(part: string): EnvironmentSwitch | undefined {
  return part.split(/\s+/).flatMap((word) => {
    const [, name = '', , value = ''] = /^(\w+)=(["']?)(.*)\2$/.exec(word) ?? [];
    const row = environmentSwitch(name);
    return row && isInsecureValue(row, value) ? [row] : [];
  })[0];
}

/** The text of an expression as far as it is written, with a NUL for each part that is not. */
function visibleText(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string {
  if (node.type === AST_NODE_TYPES.TemplateLiteral) {
    return node.quasis.map(({ value }) => value.cooked ?? '').join('\0');
  }
  if (node.type === AST_NODE_TYPES.BinaryExpression && node.operator === '+') {
    return visibleText(node.left, sourceCode) + visibleText(node.right, sourceCode);
  }
  return textOf(node, sourceCode) ?? '\0';
}
