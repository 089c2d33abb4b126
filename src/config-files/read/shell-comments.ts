import { forEachChild, type Script, type SyntaxNode } from 'unbash';
import type { Comment } from '../reading.ts';
import type { Place } from './place.ts';

/** Nodes that hold text in which a `#` begins no comment. */
const opaque: ReadonlySet<SyntaxNode['type']> = new Set(['Word', 'HereDocBody', 'ArithmeticCommand', 'TestCommand', 'Assignment']);

/** Comments of a script, which the parser leaves out: what a `#` begins where no word is. Linear in the source. */
export function shellComments(source: string, script: Script, place: Place): readonly Comment[] {
  if (!source.includes('#')) {
    return [];
  }
  const isTaken = new Uint8Array(source.length);

  const visit = (node: SyntaxNode): void => {
    if (opaque.has(node.type)) {
      isTaken.fill(1, node.pos, node.end);
    } else if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') {
      if (node.script?.source !== undefined) {
        return;
      }
      isTaken.fill(0, node.pos + 2, node.end - 1);
    }
    forEachChild(node, visit);
  };
  visit(script);

  return Array.from(source.matchAll(/(?<=^|[\s;&|()`])#([^\n]*)/g)).flatMap(({ 0: { length }, 1: text = '', index }) =>
    isTaken[index] === 1 || source.startsWith('#!', index) && index === 0 ? [] : [{ text: text.trim(), ...place(index, index + length) }],
  );
}
