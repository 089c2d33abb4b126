import { javascriptTokenGroups } from '../catalogue/javascript-tokens.ts';
import { pythonTokens } from '../catalogue/python-tokens.ts';
import type { EngineName } from '../finding.ts';
import { groupFilter, tokenFilter } from '../token-filter.ts';
import { concernsPythonRule } from './python-rules.ts';

/** ESLint also judges whether a comment that turns off one of our rules still covers something. */
const concernsJavascript = groupFilter([...javascriptTokenGroups, { any: ['mcp-tls/no-'] }]);
const holdsPythonToken = tokenFilter(pythonTokens);

/**
 * For each engine, whether any of its rules can report something in a text. Most files hold none of the names, which is
 * found out fastest.
 */
export const concernsEngine: Readonly<Record<EngineName, (text: string) => boolean>> = {
  eslint: concernsJavascript,
  semgrep: (text) => holdsPythonToken(text) && concernsPythonRule(text),
};
