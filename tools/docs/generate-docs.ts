import { readFile } from 'node:fs/promises';
import { weaknessIds } from '../../src/weakness.ts';
import { clientsPage } from './clients-page.ts';
import { readKnownRules } from './known-rules.ts';
import { readPythonForms } from './read-python-forms.ts';
import { replaceGenerated } from './replace-generated.ts';
import { ruleHeader } from './rule-header.ts';
import { rulesTable } from './rules-table.ts';
import { severityPage } from './severity-page.ts';

/** Folder of the package, ending with a slash. */
export const projectRoot = new URL('../../', import.meta.url);

/** A file with generated text, as it should be. `path` is relative to the package. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Computes every file that holds generated text; hand-written parts are taken from the files themselves. */
export async function generateDocs(): Promise<readonly GeneratedFile[]> {
  const rules = await readKnownRules(projectRoot);
  const filled = await Promise.all([
    ...weaknessIds.map((weakness) => fill(`docs/rules/no-${weakness}.md`, 'header', ruleHeader(weakness, rules))),
    fill('README.md', 'rules', rulesTable(rules)),
  ]);

  return [
    ...filled,
    { path: 'docs/severity.md', text: severityPage() },
    { path: 'docs/clients.md', text: clientsPage(rules, await readPythonForms()) },
  ];
}

async function fill(path: string, name: string, generated: string): Promise<GeneratedFile> {
  const text = (await readFile(new URL(path, projectRoot), 'utf8')).replaceAll('\r\n', '\n');
  return { path, text: replaceGenerated(path, text, name, generated) };
}
