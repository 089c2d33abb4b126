import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../../src/index.ts';

const config: Linter.Config[] = [
  { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  ...plugin.configs.strict,
];

/**
 * Lints code with every rule, as production code.
 *
 * @param file says by its extension which parser reads the code
 * @returns the weaknesses found, in the order of the code; a complaint of ESLint itself stands there as its message
 */
export function verdictsOf(code: string, file = 'src/server.ts'): readonly string[] {
  return new Linter().verify(code, config, file).map(({ ruleId, message }) => ruleId?.replace('mcp-tls/no-', '') ?? message);
}
