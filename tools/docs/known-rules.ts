import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { ruleWeakness, type Weakness, weaknessIds } from '../../src/weakness.ts';

/** An ESLint rule in the tree. */
export interface EslintRule {
  readonly name: `mcp-tls/no-${Weakness}`;
  readonly weakness: Weakness;
  readonly hasSuggestions: boolean;
}

/** A Semgrep rule in the tree. */
export interface SemgrepRule {
  readonly id: string;
  readonly weakness: Weakness;
  readonly language: string;
  readonly technology: readonly string[];
  readonly hasFix: boolean;
}

/** The rules that exist, each list in the order of its names. */
export interface KnownRules {
  readonly eslint: readonly EslintRule[];
  readonly semgrep: readonly SemgrepRule[];
}

/** Reads which rules exist from `src/rules` and `semgrep/rules`. */
export async function readKnownRules(root: URL): Promise<KnownRules> {
  const [scripts, yamls] = await Promise.all([list(root, 'src/rules/', '.ts'), list(root, 'semgrep/rules/', '.yaml')]);
  const eslint = await Promise.all(scripts.map((path) => readEslintRule(new URL(path, root), path)));
  const semgrep = await Promise.all(yamls.map((path) => readSemgrepRules(new URL(path, root))));

  return { eslint: eslint.flat(), semgrep: semgrep.flat() };
}

async function list(root: URL, folder: string, extension: string): Promise<readonly string[]> {
  const names = await readdir(new URL(folder, root), { recursive: true });
  return names
    .filter((name) => name.endsWith(extension) && !name.endsWith('.test.yaml'))
    .map((name) => folder + name.replaceAll('\\', '/'))
    .sort();
}

async function readEslintRule(file: URL, path: string): Promise<readonly EslintRule[]> {
  const weakness = weaknessIds.find((id) => path.endsWith(`/no-${id}.ts`));

  if (weakness === undefined) {
    return [];
  }
  const { default: rule } = (await import(file.href)) as { default: { meta: { hasSuggestions?: boolean } } };
  return [{ name: `mcp-tls/no-${weakness}`, weakness, hasSuggestions: rule.meta.hasSuggestions === true }];
}

async function readSemgrepRules(file: URL): Promise<readonly SemgrepRule[]> {
  const { rules } = parse(await readFile(file, 'utf8')) as { rules: readonly SemgrepYaml[] };

  return rules.flatMap(({ id, languages, metadata, fix, 'fix-regex': fixRegex }) => {
    const weakness = ruleWeakness(id);
    return weakness === undefined || metadata?.['mcp-tls'] === 'fact'
      ? []
      : [
          {
            id,
            weakness,
            language: languages[0] ?? '',
            technology: metadata?.technology ?? [],
            hasFix: fix !== undefined || fixRegex !== undefined,
          },
        ];
  });
}

interface SemgrepYaml {
  readonly id: string;
  readonly languages: readonly string[];
  readonly metadata?: { readonly technology?: readonly string[]; readonly 'mcp-tls'?: string };
  readonly fix?: string;
  readonly 'fix-regex'?: unknown;
}
