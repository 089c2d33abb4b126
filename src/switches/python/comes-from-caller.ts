import type { SyntaxNode } from '@lezer/common';
import { isCallable, isSentBy } from './callers-choice.ts';
import { enclosing } from './enclosing.ts';
import { childrenOf, type PythonFile, textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';
import { readParameters } from './read-parameters.ts';
import { decoratorsOf, readAssignment } from './statements.ts';

/** Longest way from an address back to the argument. */
const mostSteps = 6;
const ownObjects = /^(self|cls|ctx|context|mcp|server)$/;
const keepsText = /^(strip|lstrip|rstrip|lower|removesuffix|removeprefix|unicode_string)$/;
const makesAddress = /^(str|cast|URL|Request|urljoin|join)$|url|uri/i;

/** Whether an address, or the host in it, is what an MCP client or an HTTP caller sent. */
export function comesFromCaller(node: SyntaxNode, file: PythonFile, steps = mostSteps): boolean {
  const follow = (next: SyntaxNode | undefined): boolean => next !== undefined && steps > 0 && comesFromCaller(next, file, steps - 1);
  const expression = readExpression(node, file);

  switch (expression.type) {
    case 'name':
      return isArgument(expression.name, node, file) || valuesOf(expression.name, node, file).some(follow);
    case 'attribute':
      return readExpression(expression.object, file).type === 'name' && follow(expression.object);
    case 'subscript':
      return isSent(expression.object, file) || follow(expression.object);
    case 'same':
      return follow(expression.as);
    case 'or':
    case 'and':
      return [expression.left, expression.right].some((side) => 'from' in side && follow(side));
    case 'conditional':
      return [expression.yes, expression.no].some((side) => 'from' in side && follow(side));
    case 'call': {
      const callee = readExpression(expression.callee, file);
      if (callee.type === 'attribute' && (callee.name === 'get' || keepsText.test(callee.name))) {
        return (callee.name === 'get' && isSent(callee.object, file)) || follow(callee.object);
      }
      const name = callee.type === 'attribute' || callee.type === 'name' ? callee.name : '';
      return makesAddress.test(name) && follow(expression.arguments[0]?.value);
    }
    default:
      return follow(hostOf(node, file));
  }
}

/** What stands where the host of an address does: `f"https://{host}/…"`, `"https://" + host`, `url + "/…"`. */
function hostOf(node: SyntaxNode, file: PythonFile): SyntaxNode | undefined {
  const [first, operator, second] = childrenOf(node);

  if (node.name === 'FormatString') {
    return first?.name === 'FormatReplacement' && /^[a-z]+["']{1,3}(https?:\/\/)?\{$/i.test(textOf({ from: node.from, to: first.from + 1 }, file))
      ? childrenOf(first)[1]
      : undefined;
  }
  if (node.name !== 'BinaryExpression' || !first || !operator || textOf(operator, file) !== '+') {
    return undefined;
  }
  return /^["']https?:\/\/["']$/.test(textOf(first, file)) ? second : first;
}

/** `arguments` of a function that handles calls; the fields of a request. */
function isSent(object: SyntaxNode, file: PythonFile): boolean {
  const text = textOf(object, file);
  const root = /^\w+/.exec(text)?.[0] ?? '';
  return isSentBy(text) && (root === 'request' || functionsAround(object).some((each) => readParameters(each, file).some(({ name }) => name === root)));
}

/** Whether a name is a parameter of the function around it, and that is a tool or a route. */
function isArgument(name: string, node: SyntaxNode, file: PythonFile): boolean {
  const owner = functionsAround(node).find((each) => readParameters(each, file).some((parameter) => parameter.name === name));
  return owner !== undefined && !ownObjects.test(name) && isCallable(decoratorsOf(owner).map((each) => textOf(each, file).trim()));
}

/** What a local variable is given, in the functions around a node. */
function valuesOf(name: string, node: SyntaxNode, file: PythonFile): readonly SyntaxNode[] {
  const values: SyntaxNode[] = [];

  functionsAround(node).at(-1)?.cursor().iterate(({ node: each }) => {
    const [first, target, , from] = childrenOf(each);
    const assignment = each.name === 'AssignStatement' ? readAssignment(each) : undefined;

    if (assignment?.value && assignment.targets.some((one) => textOf(one, file) === name)) {
      values.push(assignment.value);
    } else if (each.name === 'ForStatement' && first?.name === 'for' && target && from && textOf(target, file) === name) {
      values.push(from);
    }
  });
  return values;
}

function functionsAround(node: SyntaxNode): readonly SyntaxNode[] {
  const around = enclosing(node, 'FunctionDefinition');
  return around ? [around, ...functionsAround(around)] : [];
}
