import { parseAllDocuments, stringify } from 'yaml';
import type { Format } from '../../src/config-files/file-kinds.ts';

type Rewrite = (text: string) => string;

const escaped: Rewrite = (text) =>
  text.replace(/"(?:[^"\\\n]|\\.)*"/g, (literal) => literal.replace(/\\.|[a-z/]/gi, (part) => (part.startsWith('\\') ? part : part === '/' ? '\\/' : `\\u${part.charCodeAt(0).toString(16).padStart(4, '0')}`)));
/** The separators outside of quotes. */
const betweenTokens = (separator: string, by: string): Rewrite => (text) => text.replace(/"(?:[^"\\\n]|\\.)*"|[:,]/g, (part) => (part === separator ? by : part));

const common: readonly Rewrite[] = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('"', "'"),
  (text) => text.replaceAll("'", '"'),
  (text) => text.replace(/["']/g, ''),
  (text) => text.replaceAll('=', ' = '),
  (text) => text.replace(/=(\w+)/g, '="$1"'),
  (text) => text.replace(/=(\w+)/g, '="${UNSET:-$1}"'),
  (text) => text.replace(/(?<=\S) (?=\S)/g, ' \\\n    '),
  (text) => text.replace(/(?<=\S) (?=\S)/g, '   '),
  (text) => text.replace(/\n/g, '\n# why: it is false, not true\n'),
  (text) => text.replace(/(?<=\w)\n/g, ' # why\n'),
];

const yaml: readonly Rewrite[] = [
  (text) => text.replace(/: (?=[^\s|>&!{[])/g, ':\n                '),
  (text) => text.replace(/: (?=[^\s|>&!{[])/g, ': # why\n                # or not\n                '),
  (text) => text.replace(/: (?=[^\s|>&!{[])/g, ': &anchor '),
  (text) => text.replace(/: (?=[^\s|>&!{[])/g, ': !!str '),
  (text) => text.replace(/: (?=[^\s|>&!{["'][^\n]*$)/gm, ': |-\n                '),
  (text) => text.replace(/^( *(?:- )?)([\w.-]+): (?=[^\s|>&!{[])/gm, '$1? $2\n$1: '),
  (text) => text.replace(/^( *)([\w.-]+): (?=[^\s|>&!{[])/gm, '$1? $2 # why\n$1# why\n$1: '),
  (text) => text.replace(/^( *(?:- )?)([\w.-]+):/gm, (_, indent: string, key: string) => `${indent}"${key.replace(/[a-z]/gi, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`)}":`),
  (text) => text.replace(/: ([\w.-]+)$/gm, ': ${oc.env:UNSET,$1}'),
];

const json: readonly Rewrite[] = [
  escaped,
  betweenTokens(':', ' : '),
  betweenTokens(':', '\n:\n'),
  betweenTokens(':', '/* why */ : '),
  betweenTokens(':', ': /* why */ '),
  betweenTokens(':', ': // why\n'),
  betweenTokens(',', ', // why\n'),
  (text) => JSON.stringify(JSON.parse(text)),
  (text) => JSON.stringify(JSON.parse(text), null, 2),
  (text) => JSON.stringify(JSON.parse(text), null, '\t').replaceAll('": ', '":'),
];

/** The same data in another style; of YAML, JSON is one. */
const dumped: readonly ((data: unknown) => string)[] = [
  (data) => stringify(data),
  (data) => stringify(data, { collectionStyle: 'flow' }),
  (data) => stringify(data, { collectionStyle: 'flow', lineWidth: 0, indent: 4 }),
  (data) => stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' }),
  (data) => stringify(data, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
  (data) => stringify(data, { defaultStringType: 'BLOCK_FOLDED', defaultKeyType: 'PLAIN' }),
  (data) => JSON.stringify(data),
];

/** A text of a format in other spellings, itself among them. Some mean something else, or nothing. */
export function rewrites(text: string, format: Format): readonly string[] {
  const own = [...common, ...(format === 'yaml' ? yaml : []), ...(format === 'json' ? json : [])].flatMap((rewrite) => {
    try {
      return [rewrite(text)];
    } catch {
      return [];
    }
  });
  return [...new Set([text, ...own, ...(format === 'yaml' ? restyled(text) : [])])];
}

function restyled(text: string): readonly string[] {
  const documents = [...parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false })];
  return documents.some(({ errors }) => errors.length > 0) ? [] : dumped.map((dump) => documents.map((document) => dump(document.toJS())).join('\n---\n'));
}
