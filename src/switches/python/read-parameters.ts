import type { SyntaxNode } from '@lezer/common';
import { childrenOf, type PythonFile, textOf } from './python-file.ts';
import { splitAtCommas } from './read-arguments.ts';

/** A parameter of a function. */
export interface Parameter {
  readonly name: string;
  /** `*args`, `**kwargs`, those that only a keyword reaches, and the rest. */
  readonly kind: '*' | '**' | 'keyword' | 'plain';
  readonly annotation?: SyntaxNode;
  readonly value?: SyntaxNode;
  readonly from: number;
  readonly to: number;
}

/** The parameters of a definition, `self` included. */
export function readParameters(definition: SyntaxNode, file: PythonFile): readonly Parameter[] {
  const list = definition.getChild('ParamList');
  const parameters: Parameter[] = [];
  let keywordsOnly = false;

  for (const part of list ? splitAtCommas(childrenOf(list)) : []) {
    const star = part.find(({ name }) => name === '*' || name === '**');
    const name = part.find((node) => node.name === 'VariableName');
    const annotation = part.find((node) => node.name === 'TypeDef')?.lastChild;
    const assign = part.findIndex((node) => node.name === 'AssignOp');
    const value = assign === -1 ? undefined : part[assign + 1];
    const end = part.at(-1);

    if (name && end) {
      parameters.push({
        name: textOf(name, file),
        kind: star?.name === '*' || star?.name === '**' ? star.name : keywordsOnly ? 'keyword' : 'plain',
        ...(annotation ? { annotation } : {}),
        ...(value ? { value } : {}),
        from: (star ?? name).from,
        to: end.to,
      });
    }
    keywordsOnly ||= star?.name === '*';
  }
  return parameters;
}
