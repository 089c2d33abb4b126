import type { SyntaxNode } from '@lezer/common';
import { comesFromCaller } from './comes-from-caller.ts';
import { enclosing } from './enclosing.ts';
import type { Argument } from './expression.ts';
import { type PythonFile, offsetOf, parsePython, textOf } from './python-file.ts';
import type { Position } from './python-use.ts';
import { readExpression } from './read-expression.ts';
import { requestsOf } from './requests-of.ts';

/**
 * Whether a request that an option belongs to goes to an address that an MCP client or an HTTP caller sent.
 *
 * @param place where the option's value begins
 */
export function callerChoosesHost(source: string, path: string, place: Position): boolean {
  const file = parsePython(source, path);
  const node = file.tree.resolveInner(offsetOf(place, file), 1);
  const around = outermostFunction(node);
  return around !== undefined && requestsOf(node, around, file).some((call) => addressesOf(call, file).some((address) => comesFromCaller(address, file)));
}

function outermostFunction(node: SyntaxNode): SyntaxNode | undefined {
  const around = enclosing(node, 'FunctionDefinition');
  return around && (outermostFunction(around) ?? around);
}

/** Calls whose first argument is no address: a method of HTTP, or a function to call. */
const addressSecond = /^_?(request|stream|request_async|to_thread|partial)$/;
const addressNames = /^(url|uri|base_?url|host|hostname|server|server_url|endpoint|address)$/i;

function addressesOf(call: SyntaxNode, file: PythonFile): readonly SyntaxNode[] {
  const expression = readExpression(call, file);

  if (expression.type !== 'call') {
    return [];
  }
  const callee = textOf(expression.callee, file).split('.').at(-1) ?? '';
  const positional = expression.arguments.filter(({ name, spread }) => name === undefined && spread === undefined);
  const first = positional[addressSecond.test(callee) ? 1 : 0];
  return [...(first ? [first] : []), ...expression.arguments.filter(isAddress)].map(({ value }) => value);
}

function isAddress({ name }: Argument): boolean {
  return name !== undefined && addressNames.test(name);
}
