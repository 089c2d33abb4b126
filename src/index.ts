import type { ESLint } from 'eslint';
import packageJson from '../package.json' with { type: 'json' };
import { configLanguage } from './config-files/language/config-language.ts';
import { createPresets, type Presets } from './configs.ts';
import { rules } from './rules/index.ts';
import { overrideSeverities, severityMap, type SeverityOverrides } from './severity.ts';

/** The plugin: rules, presets, and `configure` for presets with a severity map of one's own. */
export interface McpTlsPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly configs: Presets & Record<string, Presets['recommended']>;
  /** Presets under a user's own path kinds and severities, which mean the same as in `mcp-tls.config.json`. */
  configure(overrides: SeverityOverrides): Presets;
}

const meta = { name: packageJson.name, version: packageJson.version, namespace: 'mcp-tls' };
// ESLint's types know neither typescript-eslint's rule modules nor their contexts, which are ESLint's own at run time.
const bare: ESLint.Plugin = { meta, languages: { config: configLanguage }, rules: rules as Record<string, object> as NonNullable<ESLint.Plugin['rules']> };

const plugin: McpTlsPlugin = Object.assign(bare, {
  meta,
  configs: { ...createPresets(bare) },
  configure: (overrides: SeverityOverrides): Presets => createPresets(bare, overrideSeverities(severityMap, overrides)),
});

export default plugin;
export type { PathKind, PathKindEntry, Severity, SeverityOverrides } from './severity.ts';
export type { Presets } from './configs.ts';
