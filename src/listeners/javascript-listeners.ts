import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/javascript';
import { parseShallow } from '../parse-shallow.ts';
import { isBeyond, mostSteps } from './bind-address.ts';
import { codeOf, lineAt, nodesOf, partsOf, stringIn, type Source } from './syntax.ts';

const typescript = parser.configure({ dialect: 'ts' });
const withTags = parser.configure({ dialect: 'jsx ts' });

/**
 * The lines on which a JavaScript or TypeScript file lets a server listen beyond this machine: `x.listen(port)` without a host,
 * for Node then listens everywhere, or with one that is not loopback, also as the default of a setting in the same file.
 */
export function javascriptListeners(text: string, name: string): readonly number[] {
  const source = { text, tree: parseShallow(/\.[mc]?ts$/.test(name) ? typescript : withTags, text) };

  return nodesOf(source, 'CallExpression').flatMap((call) => {
    const [callee, list] = partsOf(call);
    // A method of the file's own is judged by what it calls.
    const isListen = callee?.name === 'MemberExpression' && codeOf(source, callee.lastChild ?? callee) === 'listen' && callee.firstChild?.name !== 'this';
    return isListen && listensBeyond(partsOf(list ?? null), source) ? [lineAt(source, call.from + codeOf(source, call).lastIndexOf('listen', callee.to - call.from))] : [];
  });
}

function listensBeyond([port, second]: readonly SyntaxNode[], source: Source): boolean {
  if (port?.name === 'ObjectExpression') {
    const host = propertyOf(port, 'host', source);
    return propertyOf(port, 'port', source) !== undefined && (host === undefined || isBeyond(addressOf(host, source) ?? 'localhost'));
  }
  // A probe for a free port, a socket's path, a listener of events.
  if (port === undefined || codeOf(source, port) === '0' || port.name === 'String' || isFunction(port, source)) {
    return false;
  }
  return second === undefined || isFunction(second, source) || isBeyond(addressOf(second, source) ?? 'localhost');
}

function isFunction(node: SyntaxNode, source: Source): boolean {
  return node.name === 'ArrowFunction' || node.name === 'FunctionExpression' || /^(?:on[A-Z]\w*|cb|callback|done|resolve|undefined)$/.test(codeOf(source, node));
}

function propertyOf(object: SyntaxNode, name: string, source: Source): SyntaxNode | undefined {
  const property = partsOf(object).find((part) => part.name === 'Property' && codeOf(source, partsOf(part)[0] ?? part) === name);
  const parts = partsOf(property ?? null);
  return parts[1] ?? parts[0];
}

/** The address that an expression has if nobody sets another; `undefined` where the file does not say. */
function addressOf(node: SyntaxNode, source: Source, steps = mostSteps): string | undefined {
  const parts = partsOf(node);
  const last = parts.at(-1);

  switch (node.name) {
    case 'String':
    case 'TemplateString':
      return stringIn(codeOf(source, node));
    case 'ParenthesizedExpression':
      return last && addressOf(last, source, steps);
    case 'BinaryExpression':
      return last && parts.some((part) => part.name === 'LogicOp') ? addressOf(last, source, steps) : undefined;
    case 'VariableName':
    case 'PropertyDefinition':
    case 'MemberExpression':
      return steps > 0 ? defaultOf(codeOf(source, last ?? node).replace(/^.*\./s, ''), source, steps - 1) : undefined;
    default:
      return undefined;
  }
}

/** The first text that the file gives to a name: a variable, a parameter's default, a property, a field. */
function defaultOf(name: string, source: Source, steps: number): string | undefined {
  for (const node of nodesOf(source, 'VariableDefinition', 'PropertyDefinition', 'PropertyName')) {
    const value = codeOf(source, node) === name && node.parent?.name !== 'MemberExpression' ? valueBehind(node) : undefined;
    const address = value && addressOf(value, source, steps);

    if (address !== undefined) {
      return address;
    }
  }
  return undefined;
}

/** What stands behind the `=` or `:` of a definition, its type left out. */
function valueBehind(node: SyntaxNode): SyntaxNode | undefined {
  let isValue = false;

  for (let next = node.nextSibling; next && next.name !== ','; next = next.nextSibling) {
    if (isValue) {
      return next;
    }
    isValue = next.name === 'Equals' || (next.name === ':' && node.parent?.name === 'Property');
  }
  return undefined;
}
