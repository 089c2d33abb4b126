import { parseOptions } from './parse-options.ts';

/** What `mcp-tls init` can set up, in the order of its output. */
export const initParts = ['eslint', 'pre-commit', 'github', 'gitlab'] as const;
export type InitPart = (typeof initParts)[number];

/** What `mcp-tls init` was asked for. */
export interface InitArguments {
  readonly command: 'init';
  /** Empty when the project decides. */
  readonly parts: readonly InitPart[];
  /** Whether to write without asking. */
  readonly yes: boolean;
  /** Whether to replace a workflow of ours that differs. */
  readonly force: boolean;
  readonly root: string | undefined;
}

/** @throws UserError when an option is not known */
export function parseInit(args: readonly string[]): InitArguments {
  const { values } = parseOptions('init', args, false);

  return {
    command: 'init',
    parts: initParts.filter((part) => values[part]),
    yes: values.yes ?? false,
    force: values.force ?? false,
    root: values.root,
  };
}
