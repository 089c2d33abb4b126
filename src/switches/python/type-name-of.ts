import type { SyntaxNode, Tree } from '@lezer/common';
import { enclosing, nameOf } from './enclosing.ts';
import type { Operand } from './expression.ts';
import type { Frame } from './frame.ts';
import { outlineOf } from './outline.ts';
import { type PythonFile, textOf } from './python-file.ts';
import { readExpression } from './read-expression.ts';
import { readParameters } from './read-parameters.ts';
import { readAssignment } from './statements.ts';

/** The class that an object is an instance of, as far as names and annotations in the file say. */
export function typeNameOf(node: SyntaxNode, { definition, session: { file } }: Frame): string | undefined {
  const known = names.get(file.tree) ?? new Map<string, string | undefined>();
  const key = `${definition?.from ?? ''} ${textOf(node, file)}`;
  const name = known.has(key) ? known.get(key) : typeIn(node, definition, file, 0);

  names.set(file.tree, known.set(key, name));
  return name;
}

const names = new WeakMap<Tree, Map<string, string | undefined>>();

/** Objects of objects of objects: further ones are not followed. */
const deepest = 4;

function typeIn(node: Operand, definition: SyntaxNode | undefined, file: PythonFile, depth: number): string | undefined {
  const expression = 'expression' in node ? node.expression : readExpression(node, file);

  if (depth > deepest) {
    return undefined;
  }
  switch (expression.type) {
    case 'name':
      return typeOfName(expression.name, definition, file, depth);
    case 'attribute': {
      const isOwn = /^(self|cls)$/.test(textOf(expression.object, file));
      const around = isOwn && definition ? enclosing(definition, 'ClassDefinition') : undefined;
      return around && typeOfTarget(`${textOf(expression.object, file)}.${expression.name}`, around, file, depth, expression.name);
    }
    case 'call':
      return typeOfCall(expression.callee, file);
    case 'same':
      return typeIn(expression.as, definition, file, depth + 1);
    case 'or':
      return typeIn(expression.left, definition, file, depth + 1) ?? typeIn(expression.right, definition, file, depth + 1);
    default:
      return undefined;
  }
}

function typeOfName(name: string, definition: SyntaxNode | undefined, file: PythonFile, depth: number): string | undefined {
  if (!definition) {
    const [statement] = outlineOf(file).variables.get(name) ?? [];
    return statement && typeOfTarget(name, statement, file, depth);
  }
  const around = enclosing(definition, 'FunctionDefinition', 'ClassDefinition');

  if (name === 'self' || name === 'cls') {
    const owner = enclosing(definition, 'ClassDefinition');
    return owner && nameOf(owner, file);
  }
  const parameter = readParameters(definition, file).find((each) => each.name === name);
  return (
    (parameter?.annotation && className(textOf(parameter.annotation, file))) ??
    typeOfTarget(name, definition, file, depth) ??
    typeOfName(name, around?.name === 'FunctionDefinition' ? around : undefined, file, depth + 1)
  );
}

/** By what is assigned to a name or attribute within a node, or annotated as a field. */
function typeOfTarget(target: string, within: SyntaxNode, file: PythonFile, depth: number, field = target): string | undefined {
  for (const statement of assignmentsIn(within)) {
    const { targets, annotation, value } = readAssignment(statement);
    const around = enclosing(statement, 'FunctionDefinition', 'ClassDefinition');
    const wanted = around?.name === 'ClassDefinition' ? field : target;

    if (targets.some((each) => textOf(each, file) === wanted)) {
      const found = (annotation && className(textOf(annotation, file))) ?? (value && typeIn(value, around?.name === 'FunctionDefinition' ? around : undefined, file, depth + 1));
      if (found !== undefined) {
        return found;
      }
    }
  }
  return undefined;
}

function assignmentsIn(within: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];

  within.cursor().iterate((node) => {
    if (node.name === 'AssignStatement') {
      found.push(node.node);
    }
    return /Script|Body|Statement|Definition|MatchClause/.test(node.name);
  });
  return found;
}

function typeOfCall(callee: SyntaxNode, file: PythonFile): string | undefined {
  const parts = textOf(callee, file).split('.');
  const named = parts.toReversed().find((part) => /^[A-Z]/.test(part));
  const definition = parts.length === 1 ? outlineOf(file).functions.get(parts[0] ?? '') : undefined;
  const returned = definition?.getChild('TypeDef')?.lastChild;
  return (named && className(named)) ?? (returned ? className(textOf(returned, file)) : undefined);
}

/** `Settings` of `Optional[config.Settings]`, `"Settings"` and `Settings | None`. */
function className(annotation: string): string | undefined {
  const [name] = annotation
    .replaceAll(/["'\s]/g, '')
    .replace(/^(typing\.)?(Optional|Annotated|Final|ClassVar)\[/, '')
    .split(/[|,[\]]/)
    .filter((part) => part !== 'None');
  const last = name?.split('.').at(-1);
  return last !== undefined && /^_?[A-Z](?=\w*[a-z])\w*$/.test(last) && !/^(Any|Dict|List|Tuple|Set|Mapping|Callable|Union|Path|Context|Namespace)$/.test(last) ? last : undefined;
}
