/** A way to write the same or a similar statement: each changes a whole text. */
type Rewriting = (text: string) => string;

/** Names of keywords, attributes and fields that speak of verification. */
const option = String.raw`\b(\w*(?:verif|ssl|tls|cert|insecure|trust|hostname)\w*)`;

/** Rewritings that formatters and people do, and some that nobody does. The value that they change may change the verdict. */
const rewritings: Readonly<Record<string, Rewriting>> = {
  'spaces around =': (text) => text.replaceAll(new RegExp(`${option}=(?!=)`, 'gi'), '$1 = '),
  'no spaces around =': (text) => text.replaceAll(new RegExp(`${option} = `, 'gi'), '$1='),
  'parentheses': (text) => text.replaceAll(/\b(False|True|None)\b(?=[,)\n])/g, '($1)'),
  'a line break after an opening parenthesis and commas': (text) => text.replaceAll(/(?<=\w\()(?=\w)/g, '\n        ').replaceAll(/, (?=\w+=)/g, ',\n        '),
  'comments between arguments': (text) => text.replaceAll(/, (?=\w+=)/g, ',  # one\n        # two, three\n        '),
  'a parenthesis and a comment before a value': (text) => text.replaceAll(new RegExp(`${option}=(\\w+)(?=[,)])`, 'gi'), '$1=(  # why\n        $2)'),
  'a continued line before a value': (text) => text.replaceAll(new RegExp(`${option}=(\\w+)(?=[,)])`, 'gi'), '$1=\\\n        $2'),
  'single quotes': (text) => text.replaceAll(/"(\w*)"/g, "'$1'"),
  'on, not off': (text) => text.replaceAll('False', 'True'),
  'off, not on': (text) => text.replaceAll('True', 'False'),
  'a constant that is off': (text) => `OFF = False\n${text.replaceAll(/\bFalse\b/g, 'OFF')}`,
  'a negated constant': (text) => `OFF = not True\n${text.replaceAll(/\bFalse\b/g, 'OFF')}`,
  'a constant in parentheses': (text) => `OFF: bool = (\n    False\n)\n${text.replaceAll(/\bFalse\b/g, 'OFF')}`,
  'a number': (text) => text.replaceAll(/\bFalse\b/g, '0'),
  'a conditional value': (text) => text.replaceAll(new RegExp(`${option}=(\\w[\\w.]*)(?=[,)])`, 'gi'), '$1=$2 if insecure else True'),
  'a value under a condition': (text) => text.replaceAll(/^(\s*)((?:return |await |\w+ = )?[\w.]+\(.*\))$/gm, '$1if not verify_ssl:\n$1    $2'),
  'a condition of many lines': (text) => text.replaceAll(/^(\s*)((?:return |await |\w+ = )?[\w.]+\(.*\))$/gm, '$1if (host\n$1    and not verify_ssl):\n$1    $2'),
  'the other branch': (text) => text.replaceAll(/^(\s*)((?:return |await |\w+ = )?[\w.]+\(.*\))$/gm, '$1if host:\n$1    pass\n$1elif insecure:\n$1    $2'),
  'keywords in another order': (text) => text.replaceAll(/(\w+=[\w."']+), (\w+=[\w."']+)(?=\))/g, '$2, $1'),
  'annotations of many lines': (text) => text.replaceAll(/: bool = /g, ': Optional[\n        bool\n    ] = '),
  'annotations with an equals sign': (text) => text.replaceAll(/: bool = /g, ': Annotated[bool, Field(title="x")] = '),
  'names in capitals': (text) => text.replaceAll(/\b(?:self\.)?verify_ssl\b(?!=)/g, (name) => name.toUpperCase().replace('SELF', 'self')),
  'negated parameters': (text) => text.replaceAll(new RegExp(`${option}=(\\w+)(?=[,)])`, 'gi'), '$1=not $2'),
  'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
};

/**
 * A Python text as it is, cut down to one statement and the imports, and rewritten.
 *
 * @returns what was done, and the text; texts that a rewriting leaves as they are stand there once
 */
export function variantsOf(text: string): ReadonlyMap<string, string> {
  const variants = new Map<string, string>([['as it is', text]]);
  const known = new Set([text]);
  const add = (name: string, changed: string) => {
    if (!known.has(changed)) {
      known.add(changed);
      variants.set(name, changed);
    }
  };
  for (const [name, rewrite] of Object.entries(rewritings)) {
    add(name, rewrite(text));
  }
  const imports = text.split('\n').filter((line) => /^(?:import|from)\s/.test(line));
  const statements = text.replaceAll(/#.*/g, '').split(/\n(?:[ \t]*\n)+(?=\S)/);

  for (const [index, statement] of statements.entries()) {
    add(`statement ${index + 1} alone`, [...imports, statement].join('\n'));
  }
  return variants;
}
