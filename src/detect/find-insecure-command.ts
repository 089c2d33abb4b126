import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { insecureCommands, type InsecureCommand } from '../catalogue/insecure-commands.ts';
import { gradePlace, type TlsFinding } from './grade.ts';
import { lastName } from './last-name.ts';
import { unwrap } from './unwrap.ts';

interface CommandUse {
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

  if (!use) {
    return undefined;
  }
  const remedy = `\`${use.command.program} ${use.flag}\` accepts any: ${use.command.remedy}`;
  return gradePlace({ weakness: 'unverified-certificate', node: use.node, remedy }, sourceCode);
}

function commandIn(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): CommandUse | undefined {
  if (node.type === AST_NODE_TYPES.TaggedTemplateExpression) {
    return runners.test(lastName(node.tag, sourceCode)) ? inLine(node.quasi, sourceCode) : undefined;
  }
  if (node.type !== AST_NODE_TYPES.CallExpression || !runners.test(lastName(node.callee, sourceCode))) {
    return undefined;
  }
  const [first, second] = node.arguments;
  const program = first && ASTUtils.getStringIfConstant(first, sourceCode.getScope(first));
  const command = insecureCommands.find((candidate) => candidate.program === program);
  const list = second && unwrap(second);

  if (command && list?.type === AST_NODE_TYPES.ArrayExpression) {
    return inArguments(command, list.elements.filter((element) => element !== null), sourceCode);
  }
  return first && inLine(first, sourceCode);
}

function inArguments(command: InsecureCommand, elements: readonly TSESTree.Node[], sourceCode: Readonly<TSESLint.SourceCode>): CommandUse | undefined {
  for (const node of elements) {
    const flag = ASTUtils.getStringIfConstant(node, sourceCode.getScope(node));

    if (flag !== null && isInsecure(command, flag)) {
      return { node, command, flag };
    }
  }
  return undefined;
}

/** A shell line, as a string or a template whose placeholders cannot be told. */
function inLine(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): CommandUse | undefined {
  const bare = unwrap(node);

  for (const part of visibleText(bare, sourceCode).split(/[|;&\n]+/)) {
    const parsed = part.trim().split(/\s+/).map((word) => word.replace(/^["']|["']$/g, ''));
    const [program, ...flags] = parsed.slice(parsed.findIndex((word) => !prefixes.test(word)));
    const command = insecureCommands.find((candidate) => candidate.program === program);
    const flag = command && flags.find((candidate) => isInsecure(command, candidate));

    if (command && flag) {
      return { node: bare, command, flag };
    }
  }
  return undefined;
}

/** The text of an expression as far as it is written, with a NUL for each part that is not. */
function visibleText(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string {
  if (node.type === AST_NODE_TYPES.TemplateLiteral) {
    return node.quasis.map(({ value }) => value.cooked ?? '').join('\0');
  }
  if (node.type === AST_NODE_TYPES.BinaryExpression && node.operator === '+') {
    return visibleText(node.left, sourceCode) + visibleText(node.right, sourceCode);
  }
  return ASTUtils.getStringIfConstant(node, sourceCode.getScope(node)) ?? '\0';
}

function isInsecure({ flags, letter }: InsecureCommand, flag: string): boolean {
  return flags.includes(flag) || (letter !== undefined && /^-[a-zA-Z]+$/.test(flag) && flag.slice(1).includes(letter) && !/^-[oHdXueATmwbc]/.test(flag));
}
