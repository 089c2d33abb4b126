import type { SyntaxNode } from '@lezer/common';
import { entriesOf } from './assign.ts';
import { addEvaluated, type DefinitionSearch, evaluationOf } from './definition-site.ts';
import { openFrame } from './frame.ts';
import { textOf } from './python-file.ts';
import { readArguments } from './read-arguments.ts';
import { readExpression } from './read-expression.ts';
import { openSession } from './session.ts';

/** Entries of a dictionary, unless somebody else is sent it, or it describes what tools take. */
export function defineEntries(node: SyntaxNode, search: DefinitionSearch): void {
  const { file, wanted } = search;

  if (isSent(node, search)) {
    return;
  }
  for (const [name, value] of entriesOf(node, openFrame(openSession(file)))) {
    const expression = readExpression(value, file);
    const isVariableName = expression.type === 'constant' && typeof expression.value === 'string' && /^[A-Z][A-Z\d]*(_[A-Z\d]+)+$/.test(expression.value);

    if (wanted.names.has(name) && expression.type !== 'dictionary' && !isVariableName) {
      addEvaluated({ name, role: 'member' }, evaluationOf(value), { from: value.prevSibling?.prevSibling?.from ?? value.from, to: value.to }, search);
    }
  }
}

/** `client.post(url, json={…})`: the body of a request is no setting of this program. */
function isSent(node: SyntaxNode, { file }: DefinitionSearch): boolean {
  for (let inner = node, { parent } = node; parent !== null; inner = parent, { parent } = parent) {
    if (parent.name === 'ArgList') {
      const argument = readArguments(parent, file).find(({ value }) => value.from === inner.from);
      return /^(json|data|params|headers|payload|body|extra|inputSchema|input_schema|example\w*)$/.test(argument?.name ?? '');
    }
    if (parent.name === 'AssignStatement') {
      return /^(payload|body|data|json_data|headers|request_body)\b/.test(textOf(parent, file));
    }
    if (!/Expression$/.test(parent.name)) {
      return false;
    }
  }
  return false;
}
