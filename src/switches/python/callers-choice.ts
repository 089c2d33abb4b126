import type { Value } from '../fact.ts';

/** Decorators of functions whose arguments come from outside: MCP tools and prompts, routes of web frameworks. */
const opening = /^@((\w+\.)*(tool|prompt|resource|resource_template|custom_route|call_tool)\b|((?=\w*(app|router|api|blueprint|bp))\w*\.)(get|post|put|patch|delete|route|api_route|websocket)\b)/i;

/** Whether somebody outside calls a function with these decorators. */
export function isCallable(decorators: readonly string[]): boolean {
  return decorators.some((decorator) => opening.test(decorator));
}

/** Objects that hold what somebody outside sends: `arguments`, `request.headers`. */
export function isSentBy(object: string): boolean {
  return /^(\(?\w*arguments\b|args|tool_args|tool_input|params|payload|body)|\b(headers|query_params|path_params|request)\b/.test(object);
}

/**
 * A value that a caller can set.
 *
 * @param value what it is if they do not; undefined if they must
 */
export function callersChoice(name: string, value: Value | undefined): Value {
  if (value === undefined) {
    return { caller: /insecure|skip|ignore|disable|no_?verif|unverified|allow|trust/i.test(name) ? 'false' : 'true' };
  }
  return value === 'true' || value === 'false' || value === 'absent' ? { caller: value } : value;
}
