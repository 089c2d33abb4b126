import { javascriptTokens } from '../catalogue/javascript-tokens.ts';
import { pythonTokens } from '../catalogue/python-tokens.ts';
import type { EngineName } from '../finding.ts';

/**
 * For each engine, the names one of which a file must hold for any of its rules to match. ESLint also judges whether a
 * comment that turns a rule off still covers something.
 */
export const engineTokens: Readonly<Record<EngineName, readonly string[]>> = {
  eslint: [...javascriptTokens, 'mcp-tls/no-'],
  semgrep: pythonTokens,
};
