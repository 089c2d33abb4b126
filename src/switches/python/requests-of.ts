import type { SyntaxNode } from '@lezer/common';
import { childrenOf, type PythonFile, textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';
import { readAssignment } from './statements.ts';

/** What makes a client, or a part of one, from its arguments. */
const makers = /^([A-Z]\w*|from_\w+|partial|dict|to_thread|\w*(client|session|connector|adapter|transport|opener|context|factory))$/;
const requests = /^_?(get|post|put|patch|delete|head|options|request|stream|send|fetch|open|urlopen|ws_connect|connect|websocket_connect)$/i;

/**
 * The calls that an option reaches: those around it, and the requests of the clients, sessions and connectors that are
 * made with it in one function.
 *
 * @param node inside the option's value
 * @param scope the function in which it is looked for
 */
export function requestsOf(node: SyntaxNode, scope: SyntaxNode, file: PythonFile): readonly SyntaxNode[] {
  const around: SyntaxNode[] = [];
  const carriers = new Set<string>();
  let value = node;

  for (let { parent } = node; parent !== null && !isBlock(parent); value = parent, { parent } = parent) {
    if (parent.name === 'CallExpression') {
      if (value.name === 'ArgList' && around.some((call) => !isMaker(call, file))) {
        break;
      }
      around.push(parent);
    } else if (parent.name === 'AssignStatement') {
      readAssignment(parent).targets.forEach((target) => carriers.add(holderOf(target, value, file)));
    } else if (parent.name === 'WithStatement') {
      namesOf(parent, value, file).forEach((name) => carriers.add(name));
    }
  }
  return [...around, ...requestsWith(carriers, scope, file)];
}

/** Follows the carriers through the statements of a function, in order. */
function requestsWith(carriers: Set<string>, scope: SyntaxNode, file: PythonFile): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];

  if (carriers.size > 0) {
    scope.cursor().iterate(({ node, name }) => {
      if (name === 'CallExpression' && (isRequest(node, carriers, file) || takes(node, carriers, file))) {
        found.push(node);
        const holder = node.parent;
        if (isMaker(node, file) && holder?.name === 'AssignStatement') {
          readAssignment(holder).targets.forEach((target) => carriers.add(textOf(target, file)));
        } else if (isMaker(node, file) && holder?.name === 'WithStatement') {
          namesOf(holder, node, file).forEach((each) => carriers.add(each));
        }
      }
    });
  }
  return found;
}

/** `client.get(…)` of a client that is a carrier. */
function isRequest(call: SyntaxNode, carriers: ReadonlySet<string>, file: PythonFile): boolean {
  const [callee] = childrenOf(call);
  const member = callee && readExpression(callee, file);
  return member?.type === 'attribute' && requests.test(member.name) && carriers.has(textOf(member.object, file));
}

/** `Client(connector=connector)`, `urlopen(url, context=context)`, `get(url, **options)` with a carrier. */
function takes(call: SyntaxNode, carriers: ReadonlySet<string>, file: PythonFile): boolean {
  const expression = readExpression(call, file);
  return (
    expression.type === 'call' &&
    (isMaker(call, file) || requests.test(lastNameOf(call, file))) &&
    expression.arguments.some(({ name, spread, value }) => (name !== undefined || spread === '**') && carriers.has(textOf(value, file)))
  );
}

function isMaker(call: SyntaxNode, file: PythonFile): boolean {
  return makers.test(lastNameOf(call, file));
}

function lastNameOf(call: SyntaxNode, file: PythonFile): string {
  const [callee] = childrenOf(call);
  return callee ? (textOf(callee, file).split('.').at(-1) ?? '') : '';
}

/** What holds an option that is assigned: `session` of `session.verify = …` and of `session["verify"] = …`, else the target. */
function holderOf(target: SyntaxNode, value: SyntaxNode, file: PythonFile): string {
  const expression = readExpression(target, file);
  const isMade = value.name === 'CallExpression' || value.name === 'AwaitExpression' || value.name === 'DictionaryExpression';
  return textOf((expression.type === 'attribute' || expression.type === 'subscript') && !isMade ? expression.object : target, file);
}

/** The names that a `with` gives to an item. */
function namesOf(statement: SyntaxNode, item: SyntaxNode, file: PythonFile): readonly string[] {
  const children = childrenOf(statement);
  const index = children.findIndex(({ from, to }) => from === item.from && to === item.to);
  const name = children[index + 1]?.name === 'as' ? children[index + 2] : undefined;
  return name ? [textOf(name, file)] : [];
}

function isBlock({ name }: SyntaxNode): boolean {
  return name === 'Body' || name === 'Script' || name.endsWith('Definition');
}
