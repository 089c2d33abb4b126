import { parse } from 'yaml';
import type { RuleFile } from './read-rules.ts';

/**
 * Collects what the rules' metadata say of the files they concern: `prefilter`, a regular expression or a list of them
 * that all match every file in which the rule reports something.
 *
 * @returns JSON: for each rule file, its expressions
 * @throws when a rule has no prefilter
 */
export function pythonPrefilters(files: readonly RuleFile[]): string {
  const prefilters = files.map(({ name, text }) => {
    const { rules } = parse(text) as { readonly rules: readonly { readonly metadata?: Readonly<Record<string, unknown>> }[] };
    const given = rules.map(({ metadata }) => metadata?.['prefilter']);
    const [prefilter] = given;

    if (given.length !== 1 || prefilter === undefined) {
      throw new Error(`semgrep/rules/${name}: it must hold one rule, whose metadata end with \`prefilter\`, an expression that matches every file in which the rule reports something.`);
    }
    return [name, [prefilter].flat()] as const;
  });
  return `${JSON.stringify(Object.fromEntries(prefilters), null, 2)}\n`;
}
