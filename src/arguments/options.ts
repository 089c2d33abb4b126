import type { ParseArgsConfig } from 'node:util';

const configOptions = {
  root: { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

const outputOptions = {
  severity: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  'fail-on': { type: 'string' },
  'allow-unread': { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** The options of each command. */
export const optionsOf = {
  scan: {
    ...configOptions,
    ...outputOptions,
    preset: { type: 'string' },
    engine: { type: 'string' },
    'files-from': { type: 'string' },
    shard: { type: 'string' },
    resume: { type: 'boolean' },
    cache: { type: 'boolean' },
    'cache-location': { type: 'string' },
    exclude: { type: 'string', multiple: true },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
    changed: { type: 'boolean' },
    since: { type: 'string' },
    'no-install': { type: 'boolean' },
  },
  merge: outputOptions,
  explain: {},
  rules: { ...configOptions, format: { type: 'string', short: 'f' } },
  doctor: { ...configOptions, format: { type: 'string', short: 'f' } },
  init: {
    eslint: { type: 'boolean' },
    'pre-commit': { type: 'boolean' },
    github: { type: 'boolean' },
    gitlab: { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    force: { type: 'boolean' },
    root: { type: 'string' },
  },
  setup: {},
  'semgrep-config': configOptions,
} as const satisfies Record<string, ParseArgsConfig['options']>;

/** A command that takes options. */
export type CommandName = keyof typeof optionsOf;
