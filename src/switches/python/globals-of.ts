import type { SyntaxNode, Tree } from '@lezer/common';
import { childrenOf, textOf, type PythonFile } from './python-file.ts';

const known = new WeakMap<Tree, Map<number, ReadonlySet<string>>>();

/** The names that a function declares `global`, at the top of its body; each function is looked through once. */
export function globalsOf(definition: SyntaxNode, file: PythonFile): ReadonlySet<string> {
  const ofFile = known.get(file.tree) ?? new Map<number, ReadonlySet<string>>();
  const found = ofFile.get(definition.from) ?? readGlobals(definition, file);

  known.set(file.tree, ofFile.set(definition.from, found));
  return found;
}

function readGlobals(definition: SyntaxNode, file: PythonFile): ReadonlySet<string> {
  const statements = definition.getChild('Body')?.getChildren('ScopeStatement') ?? [];
  const declared = statements.filter(({ firstChild }) => firstChild?.name === 'global');
  return new Set(declared.flatMap((each) => childrenOf(each)).map((each) => textOf(each, file)));
}
