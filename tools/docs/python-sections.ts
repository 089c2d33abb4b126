import { clients } from '../../tests/handshakes/python/clients.ts';
import { codeList } from './code-list.ts';
import type { SemgrepRule } from './known-rules.ts';
import { pageSection } from './page-section.ts';
import type { PythonForm } from './read-python-forms.ts';

/** The sections of the clients page on Python: rules by library, known forms, and what handshakes prove. */
export function pythonSections(rules: readonly SemgrepRule[], forms: readonly PythonForm[]): readonly string[] {
  return [librarySection(rules), formSection(forms), handshakeSection()];
}

function librarySection(rules: readonly SemgrepRule[]): string {
  const python = rules.filter(({ language }) => language === 'python');
  const libraries = new Set(python.flatMap(({ technology }) => technology).filter((name) => name !== 'mcp'));
  const rulesOf = (library: string) => python.filter(({ technology }) => technology.includes(library)).map(({ id }) => id);

  return pageSection(
    'Python',
    `From the \`technology\` of each Semgrep rule. Each rule stands in a file of its own name in \`semgrep/rules/python/\`, beside
a test file that shows what it reports and what it leaves alone.`,
    ['Library or program', 'Rules'],
    [...libraries].sort().map((library) => [library, codeList(rulesOf(library))]),
  );
}

function formSection(forms: readonly PythonForm[]): string {
  return pageSection(
    'Python: known forms',
    `The ways of weakening TLS that are known: lines of \`tests/python-clients/\`, and the rules that report them there. Why a form is
not reported stands in [not-detected.md](not-detected.md#python).`,
    ['Id', 'Library', 'Examples', 'Rules'],
    forms.map(({ id, library, examples, rules }) => [id, library, codeList(examples), rules.length === 0 ? '[not reported](not-detected.md#python)' : codeList(rules)]),
  );
}

/** What `npm run test:handshakes` proves: each row is a pair of programs that are scanned and run. */
function handshakeSection(): string {
  return pageSection(
    'Python: proved by handshakes',
    `Each row is a pair of small programs in \`tests/handshakes/python/programs/\`. The insecure one is reported by its rule, and really
talks to the flawed servers named here; the secure one is not reported, is refused by all of them, and connects once it is given
the CA. \`npm run test:handshakes\` runs them all, and the values of options (\`False\`, \`0\`, \`''\`, \`None\`) in each library.`,
    ['Program', 'Package', 'What it sets', 'Rule', 'Flawed servers it talks to'],
    clients.map(({ name, package: package_, option, rule, accepts }) => [
      name,
      package_.replace(/^python:/, ''),
      codeList([option.replaceAll('`', '')]),
      codeList([rule]),
      accepts.join(', '),
    ]),
  );
}
