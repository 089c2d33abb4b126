import type { SyntaxNode } from '@lezer/common';
import { add, addEvaluated, type DefinitionSearch, evaluationOf } from './definition-site.ts';
import type { Expression } from './expression.ts';
import { nameOf } from './enclosing.ts';
import { type PythonFile, textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';
import { reach } from './reach.ts';
import { parsedIn } from './read-member.ts';
import { asBool } from './evaluate-call.ts';

type Call = Extract<Expression, { type: 'call' }>;

/** `parser.add_argument("--no-verify", dest="verify", action="store_false")`: an attribute of what is parsed. */
export function defineFlag(node: SyntaxNode, call: Call, search: DefinitionSearch): void {
  const { file, wanted } = search;
  const texts = textsOf(call, file);
  const flag = texts.find((text) => text.startsWith('--')) ?? texts[0] ?? '';
  const keyword = (name: string) => call.arguments.find((each) => each.name === name)?.value;
  const dest = keyword('dest');
  const name = (dest && textOf(dest, file).replaceAll(/["']/g, '')) ?? nameOfFlag(flag);
  const action = keyword('action');
  const actionName = action ? textOf(action, file).replaceAll(/["']/g, '') : '';
  const fallback = keyword('default');

  if (!wanted.names.has(name)) {
    return;
  }
  if (fallback && textOf(fallback, file) !== 'argparse.SUPPRESS') {
    const isParsed = keyword('type') !== undefined;
    addEvaluated({ name, role: 'member', owner: parsedIn(file) }, (session) => {
      const value = reach(fallback, session)?.value;
      return value && isParsed && value.type === 'constant' && typeof value.value === 'string' ? asBool(value) : value;
    }, node, search);
  } else {
    add({ name, role: 'member', owner: parsedIn(file) }, actionName === 'store_true' ? 'false' : actionName === 'store_false' ? 'true' : 'absent', node, search);
  }
}

/** `@click.option("--verify/--no-verify", default=True)`: a parameter of the command below. */
export function defineOption(node: SyntaxNode, call: Call, search: DefinitionSearch): void {
  const { file, wanted } = search;
  const decorated = node.parent?.name === 'Decorator' || node.name === 'Decorator' ? (node.name === 'Decorator' ? node : node.parent)?.parent?.lastChild : undefined;
  const texts = textsOf(call, file);
  const flags = texts.find((text) => text.startsWith('--')) ?? '';
  const name = texts.find((text) => /^[a-z_]\w*$/i.test(text)) ?? nameOfFlag(flags.split('/')[0] ?? '');
  const fallback = call.arguments.find((each) => each.name === 'default')?.value;
  const isFlag = flags.includes('/') || call.arguments.some((each) => each.name === 'is_flag');

  if (decorated?.name !== 'FunctionDefinition' || !wanted.names.has(name)) {
    return;
  }
  const subject = { name, role: 'default', owner: nameOf(decorated, file) } as const;

  if (fallback) {
    addEvaluated(subject, evaluationOf(fallback), node, search);
  } else {
    add(subject, isFlag ? 'false' : 'absent', node, search);
  }
}

function textsOf(call: Call, file: PythonFile): readonly string[] {
  return call.arguments.flatMap(({ name, value }) => {
    const expression = name === undefined ? readExpression(value, file) : undefined;
    return expression?.type === 'constant' && typeof expression.value === 'string' ? [expression.value] : [];
  });
}

function nameOfFlag(flag: string): string {
  return flag.replace(/^-+/, '').replaceAll('-', '_');
}
