import type { SyntaxNode } from '@lezer/common';
import { callersChoice, isSentBy } from './callers-choice.ts';
import { add, addEvaluated, type DefinitionSearch } from './definition-site.ts';
import { enclosing } from './enclosing.ts';
import { asBool } from './evaluate-call.ts';
import type { Argument, Expression } from './expression.ts';
import { ownerOfParameters } from './frame.ts';
import { type PythonFile, textOf } from './python-file.ts';
import { reach } from './reach.ts';
import { readExpression } from './read-expression.ts';
import { readParameters } from './read-parameters.ts';

type Call = Extract<Expression, { type: 'call' }>;

/** A look-up with a default: `config.get("verify", True)`, `getattr(settings, "verify", True)`, `arguments.get("verify")`. */
export function defineLookedUp(node: SyntaxNode, call: Call, search: DefinitionSearch): void {
  const { file, wanted } = search;
  const lookUp = readLookUp(call, file);
  const variable = readVariable(call, file);

  if (variable !== undefined && wanted.names.has(variable)) {
    add({ name: variable, role: 'environment', owner: file.path }, 'absent', node, search);
  }
  if (!lookUp || !wanted.names.has(lookUp.name)) {
    return;
  }
  const { name, object, fallback } = lookUp;
  const definition = enclosing(node, 'FunctionDefinition');
  const isOwn = definition && readParameters(definition, file).some((each) => each.kind === '**' && each.name === object);
  const subject = { name, role: 'default', owner: isOwn ? ownerOfParameters(definition, file) : undefined } as const;
  const isSent = !isOwn && isSentBy(object);

  if (fallback) {
    const isParsed = isText(node, file);
    const evaluation: Parameters<typeof addEvaluated>[1] = (session) => {
      const value = reach(fallback.value, session)?.value;
      return value && isParsed && value.type === 'constant' && typeof value.value === 'string' ? asBool(value) : value;
    };
    addEvaluated(subject, evaluation, node, search, (value) => (isSent ? callersChoice(name, value) : value));
  } else if (isSent || isOwn) {
    add(subject, isSent ? { caller: 'absent' } : 'absent', node, search);
  }
}

/** The variable of the process that `os.getenv` and its kin read: nobody has set it, and what then holds the use knows. */
function readVariable({ callee, arguments: [first] }: Call, file: PythonFile): string | undefined {
  const name = first && readExpression(first.value, file);
  const text = name?.type === 'constant' && typeof name.value === 'string' ? name.value : undefined;
  const isReader = /(^|\.)getenv$|environ\.(get|pop|setdefault)$/.test(textOf(callee, file)) || (/env|config|bool/i.test(textOf(callee, file)) && /^[A-Z][A-Z\d_]*$/.test(text ?? ''));
  return isReader ? text : undefined;
}

interface LookUp {
  readonly name: string;
  /** The code of what is looked into. */
  readonly object: string;
  readonly fallback: Argument | undefined;
}

function readLookUp({ callee, arguments: given }: Call, file: PythonFile): LookUp | undefined {
  const method = readExpression(callee, file);
  const plain = given.filter(({ name, spread }) => name === undefined && spread === undefined);
  const isGetattr = method.type === 'name' && method.name === 'getattr';
  const keyword = given.find(({ name }) => name === 'fallback' || name === 'default');
  const isParser = keyword?.name === 'fallback' || (method.type === 'attribute' && method.name === 'getboolean');

  if (!isGetattr && !(method.type === 'attribute' && /^(get|pop|setdefault|getboolean)$/.test(method.name) && !/environ$/.test(textOf(method.object, file)))) {
    return undefined;
  }
  const key = isGetattr ? plain[1] : isParser ? plain.at(-1) : plain[0];
  const name = key && readExpression(key.value, file);
  const object = isGetattr ? plain[0]?.value : method.type === 'attribute' ? method.object : undefined;
  const fallback = keyword ?? (isGetattr ? plain[2] : isParser ? undefined : plain[1]);
  return name?.type === 'constant' && typeof name.value === 'string' && object ? { name: name.value, object: textOf(object, file), fallback } : undefined;
}

/** Whether what a call returns is read as a word: `.lower()`, `== "true"`, `str_to_bool(…)`. */
function isText({ parent }: SyntaxNode, file: PythonFile): boolean {
  const callee = parent?.name === 'ArgList' ? parent.prevSibling : null;
  return (
    (parent?.name === 'MemberExpression' && /\.(lower|upper|casefold|strip)$/.test(textOf(parent, file))) ||
    parent?.name === 'BinaryExpression' ||
    (callee !== null && /^str$|bool|truthy/i.test(textOf(callee, file)) && textOf(callee, file) !== 'bool')
  );
}
