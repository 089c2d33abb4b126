import type { CommandName } from './arguments/options.ts';
import { doctor } from './help/doctor.ts';
import { explain } from './help/explain.ts';
import { init } from './help/init.ts';
import { merge } from './help/merge.ts';
import { overview } from './help/overview.ts';
import { rules } from './help/rules.ts';
import { scan } from './help/scan.ts';
import { semgrepConfig } from './help/semgrep-config.ts';
import { setup } from './help/setup.ts';

const helpOf: Readonly<Record<CommandName, string>> = {
  scan,
  merge,
  explain,
  rules,
  doctor,
  init,
  setup,
  'semgrep-config': semgrepConfig,
};

/** The help text of a command; without one, that of the program. */
export function help(command?: CommandName): string {
  return command === undefined ? overview : helpOf[command];
}
