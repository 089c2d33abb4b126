import { forEachChild, type ArrayValue, type Script, type SyntaxNode, type Word } from 'unbash';

/** Constants of a script: variables that are set in one place only, whatever happens before it. */
export type ShellConstants = ReadonlyMap<string, Word | ArrayValue>;

const branches: ReadonlySet<SyntaxNode['type']> = new Set(['If', 'Elif', 'Case', 'CaseItem', 'For', 'ArithmeticFor', 'While', 'Select', 'AndOr']);

/** Finds the constants of a script. What is read from input, or set in front of a single command, is none. */
export function shellConstants(script: Script): ShellConstants {
  const values = new Map<string, Word | ArrayValue | undefined>();
  const add = (name: string, value: Word | ArrayValue | undefined) => values.set(name, values.has(name) ? undefined : value);

  const visit = (node: SyntaxNode, isConditional: boolean): void => {
    if (node.type === 'Assignment') {
      add(node.name, isConditional || node.append === true || node.index ? undefined : node.value);
    } else if (node.type === 'For' || node.type === 'Select') {
      add(node.name.value, undefined);
    } else if (node.type === 'Command') {
      for (const argument of node.name?.value === 'read' ? node.args : []) {
        add(argument.type === 'Word' ? argument.value : argument.name, undefined);
      }
      if (node.name && node.prefix.length > 0) {
        forEachChild(node, (child) => visit(child, isConditional || node.prefix.some((prefix) => prefix === child)));
        return;
      }
    }
    forEachChild(node, (child) => visit(child, isConditional || branches.has(node.type)));
  };
  visit(script, false);

  return new Map([...values].flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}
