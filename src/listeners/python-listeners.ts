import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import { parseShallow } from '../parse-shallow.ts';
import { isBeyond, mostSteps } from './bind-address.ts';
import { codeOf, lineAt, nodesOf, partsOf, stringIn, type Source } from './syntax.ts';

/** What starts a server, or makes one that is started later, and takes its `host`; each listens on loopback without it. */
const starters = /^(?:\w+\.)*(?:run|run_async|run_http_async|run_sse_async|run_streamable_http_async|Config|FastMCP)$/;

/**
 * The lines on which a Python file lets a server listen beyond this machine: FastMCP or uvicorn with a `host` that is not
 * loopback, also as the default of a setting in the same file.
 */
export function pythonListeners(text: string): readonly number[] {
  const source = { text, tree: parseShallow(parser, text) };
  const isFlask = /\bFlask\(/.test(text);

  return nodesOf(source, 'CallExpression', 'AssignStatement').flatMap((node) => {
    const [target, rest] = partsOf(node);
    const name = target ? codeOf(source, target) : '';
    const isStarter = node.name === 'CallExpression' && starters.test(name) && !(isFlask && name === 'app.run');
    const host = isStarter ? argumentOf(rest ?? null, 'host', source) : node.name === 'AssignStatement' && name.endsWith('.settings.host') ? node.lastChild : null;
    return host && isBeyond(addressOf(host, source) ?? 'localhost') ? [lineAt(source, node.from)] : [];
  });
}

function argumentOf(list: SyntaxNode | null, name: string, source: Source): SyntaxNode | null {
  const named = partsOf(list).find((part) => part.nextSibling?.name === 'AssignOp' && codeOf(source, part) === name);
  return named?.nextSibling?.nextSibling ?? null;
}

/** The address that an expression has if nobody sets another; `undefined` where the file does not say. */
function addressOf(node: SyntaxNode, source: Source, steps = mostSteps): string | undefined {
  const parts = partsOf(node);
  const last = parts.at(-1);

  switch (node.name) {
    case 'String':
      return stringIn(codeOf(source, node));
    case 'ParenthesizedExpression':
      return last && addressOf(last, source, steps);
    case 'BinaryExpression':
      return last && parts.some((part) => part.name === 'or') ? addressOf(last, source, steps) : undefined;
    case 'CallExpression':
      return fallbackOf(node, source, steps);
    case 'VariableName':
    case 'MemberExpression':
      return steps > 0 ? defaultOf(codeOf(source, last ?? node), source, steps - 1) : undefined;
    default:
      return undefined;
  }
}

/** `os.getenv("HOST", "0.0.0.0")`, `settings.get("host", "0.0.0.0")`, `str(…)`. */
function fallbackOf(call: SyntaxNode, source: Source, steps: number): string | undefined {
  const [callee, list] = partsOf(call);
  const values = partsOf(list ?? null);
  const value = /(?:^|\.)(?:get|getenv|getattr)$/.test(callee ? codeOf(source, callee) : '') ? values.slice(1).at(-1) : values[0];
  return value && addressOf(value, source, steps);
}

/** The first text that the file gives to a name: a variable, a field, a parameter's default, an argument of the command line. */
function defaultOf(name: string, source: Source, steps: number): string | undefined {
  for (const node of nodesOf(source, 'VariableName', 'PropertyName')) {
    const value = codeOf(source, node) === name ? valueBehind(node) : undefined;
    const address = value && addressOf(value, source, steps);

    if (address !== undefined) {
      return address;
    }
  }
  for (const list of nodesOf(source, 'ArgList')) {
    const [flag] = partsOf(list);
    const value = flag && stringIn(codeOf(source, flag))?.replace(/^--/, '').replaceAll('-', '_') === name ? argumentOf(list, 'default', source) : null;
    const address = value ? addressOf(value, source, steps) : undefined;

    if (address !== undefined) {
      return address;
    }
  }
  return undefined;
}

/** What stands behind the `=` of an assignment, a field or a parameter, its type left out. */
function valueBehind(node: SyntaxNode): SyntaxNode | undefined {
  const target = node.parent?.name === 'MemberExpression' ? node.parent : node;

  // The keyword of a call is no definition.
  if (target.parent?.name === 'ArgList') {
    return undefined;
  }
  const type = target.nextSibling?.name === 'TypeDef' ? target.nextSibling : target;
  return type.nextSibling?.name === 'AssignOp' ? (type.nextSibling.nextSibling ?? undefined) : undefined;
}
