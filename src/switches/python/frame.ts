import type { SyntaxNode } from '@lezer/common';
import type { Reference } from '../fact.ts';
import { classOfMethod, nameOf } from './enclosing.ts';
import { type PythonFile, textOf } from './python-file.ts';
import { readParameters } from './read-parameters.ts';
import type { Session } from './session.ts';
import { decoratorsOf } from './statements.ts';
import type { Value } from './value.ts';

/** The variables of a function that runs, or of the file. */
export interface Frame {
  readonly session: Session;
  /** Undefined for the file. */
  readonly definition: SyntaxNode | undefined;
  /** By name; attributes and entries by their code (`self.verify`). */
  readonly variables: Map<string, Value>;
  /** The function around it. */
  readonly outer?: Frame;
  /** How many calls deep it is. */
  readonly depth: number;
}

export function openFrame(session: Session, definition?: SyntaxNode, outer?: Frame, depth = 0): Frame {
  return { session, definition, variables: new Map(), depth, ...(outer && { outer }) };
}

/** The function or class that callers name to hand a function its arguments. */
export function ownerOfParameters(definition: SyntaxNode, file: PythonFile): string {
  const own = nameOf(definition, file);
  const around = /^__(init|new)__$/.test(own) ? classOfMethod(definition) : undefined;
  return nameOf(around ?? definition, file);
}

/** A parameter as others name it: that of a constructor belongs to its class. */
export function parameterReference(name: string, definition: SyntaxNode, file: PythonFile): Reference {
  const isBound = classOfMethod(definition) !== undefined && !decoratorsOf(definition).some((each) => textOf(each, file).includes('staticmethod'));
  const position = readParameters(definition, file).findIndex((each) => each.name === name && !each.kind.startsWith('*')) - (isBound ? 1 : 0);
  return { name, scope: 'parameter', owner: ownerOfParameters(definition, file), ...(position >= 0 && { position }) };
}
