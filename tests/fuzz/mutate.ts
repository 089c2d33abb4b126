import fc from 'fast-check';
import type { Span } from './syntax-spans.ts';

/** Where a mutant's changes happen and what they are: fractions of what there is to choose from. */
interface Change {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly length: number;
  readonly from: number;
}

const kinds = ['drop', 'repeat', 'swap', 'splice', 'insert', 'replace', 'nest', 'cut', 'byte', 'graft'] as const;
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const changes = (kind: fc.Arbitrary<Change['kind']>) => fc.array(fc.record({ kind, at: fraction, length: fraction, from: fraction }), { minLength: 1, maxLength: 4 });
/** Half of the mutants are whole programs of their grammar, in new ways; most others are none. */
const plan = fc.record({ seed: fraction, donor: fraction, changes: fc.oneof(changes(fc.constant('graft')), changes(fc.constantFrom(...kinds))) });

/** What readers stumble over: names of built-in members, halves of pairs, other line breaks, ends of everything. */
const pieces = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', '""', '\u2028', '\r', '\f', '\0', '\ufeff', '\ud800', '\u202e', '𝒱', 'é', '\\', '\\u{110000}', '`', '"""', "'''"],
  ...['${', '{{', '}}', '/*', '*/', '//', '#', '<!--', '<a>', '@', '?.', '...', '**', '=>', ':=', 'async ', 'await ', 'yield ', 'lambda: ', 'not ', 'if ', 'else ', 'match x:\n', '\n', '\t', '    '],
  ...['(', ')', '[', ']', '{', '}', ';', ':', ',', '=', '!', '&', '*', '|', '>', '<<EOF', '- ', '%YAML 1.1\n', '---\n', '0'.repeat(400), '9'.repeat(400), 'a'.repeat(4000)],
] as const;
const brackets = [['(', ')'], ['[', ']'], ['{', '}'], ['!', ''], ['-', ''], ['f(', ')'], ['a ? ', ' : b'], ['`${', '}`'], ['not ', ''], ['await ', ''], ['- ', ''], ['$(', ')']] as const;
const depths = [2, 20, 200, 20_000] as const;

/**
 * Makes mutants of texts: up to four changes each, of tokens, of lines, of nesting, and from one text into another.
 *
 * @param spans finds the pieces of a text that can stand in each other's place
 * @param seed decides over all of them: the same seeds and number give the same mutants
 */
export function mutants(
  seeds: readonly string[],
  { count, seed, spans }: { readonly count: number; readonly seed: number; readonly spans: (text: string) => readonly Span[] },
): readonly string[] {
  return fc.sample(plan, { numRuns: count, seed }).map((own) =>
    own.changes.reduce((text, change) => apply(text, pick(seeds, own.donor), change, spans), pick(seeds, own.seed)),
  );
}

function apply(text: string, donor: string, { kind, at, length, from }: Change, spans: (text: string) => readonly Span[]): string {
  const lines = text.split(/(?<=\n)/);
  const tokens = tokensOf(text);
  const token = Math.floor(at * tokens.length);
  const line = Math.floor(at * lines.length);
  const some = 1 + Math.floor(length * 6);

  switch (kind) {
    case 'drop':
      return tokens.toSpliced(token, some).join('');
    case 'repeat':
      return lines.toSpliced(line, 0, ...lines.slice(line, line + some)).join('');
    case 'swap':
      return lines.toSpliced(line, 0, ...lines.splice(Math.floor(from * lines.length), some)).join('');
    case 'splice': {
      const foreign = tokensOf(donor);
      const start = Math.floor(from * foreign.length);
      return tokens.toSpliced(token, some, ...foreign.slice(start, start + some * 3)).join('');
    }
    case 'insert':
      return tokens.toSpliced(token, 0, pick(pieces, from)).join('');
    case 'replace':
      return tokens.toSpliced(token, 1, pick([...pieces, ...tokensOf(donor)], from)).join('');
    case 'nest': {
      const [open, close] = pick(brackets, from);
      const depth = pick(depths, length);
      return tokens.toSpliced(token, some, open.repeat(depth), ...tokens.slice(token, token + some), close.repeat(depth)).join('');
    }
    case 'cut':
      return text.slice(0, Math.floor(at * text.length));
    case 'graft': {
      const places = spans(text);
      const place = places[Math.floor(at * places.length)];
      const grafts = spans(donor).filter((span) => span.kind === place?.kind);
      const graft = grafts[Math.floor(from * grafts.length)];
      return place && graft ? `${text.slice(0, place.start)}${donor.slice(graft.start, graft.end)}${text.slice(place.end)}` : text;
    }
    case 'byte':
      return `${text.slice(0, Math.floor(at * text.length))}${String.fromCharCode(Math.floor(from * 0x1_00_00))}${text.slice(Math.floor(at * text.length) + some)}`;
  }
}

function tokensOf(text: string): string[] {
  return text.match(/\w+|[^\S\n]+|\n|[^\w\s]/gu) ?? [];
}

function pick<Each>(all: readonly Each[], at: number): Each {
  const found = all[Math.floor(at * all.length)];

  if (found === undefined) {
    throw new Error('There is nothing to choose from.');
  }
  return found;
}
