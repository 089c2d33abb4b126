import type { SyntaxNode } from '@lezer/common';
import { enclosing, nameOf } from './enclosing.ts';
import { type PythonFile, textOf } from './python-file.ts';

/** The places of a file that put the function around a node to use, and those that do so with the class: `self._context()`, `Adapter()`. */
export function sitesOf(node: SyntaxNode, file: PythonFile): readonly (readonly SyntaxNode[])[] {
  const containers = [enclosing(node, 'FunctionDefinition'), enclosing(node, 'ClassDefinition')];
  return containers.flatMap((container) => (container ? [sitesOfName(nameOf(container, file), container, file)] : []));
}

function sitesOfName(name: string, container: SyntaxNode, file: PythonFile): readonly SyntaxNode[] {
  const sites: SyntaxNode[] = [];

  for (let index = name === '' ? -1 : file.source.indexOf(name); index !== -1; index = file.source.indexOf(name, index + name.length)) {
    const site = file.tree.resolveInner(index, 1);
    const isName = (site.name === 'VariableName' || site.name === 'PropertyName') && textOf(site, file) === name;

    if (isName && (index < container.from || index >= container.to) && site.parent?.name !== 'ImportStatement' && site.parent?.name !== 'TypeDef') {
      sites.push(site);
    }
  }
  return sites;
}
