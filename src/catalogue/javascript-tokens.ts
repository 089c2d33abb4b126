import { environmentSwitches } from './environment-switches.ts';
import { insecureCommands } from './insecure-commands.ts';
import { insecureOptions } from './insecure-options.ts';

/** Words of the tables that are too common to be looked for by themselves; their packages are looked for instead. */
const tokensOf = insecureOptions.flatMap(({ name, onlyWith }) => (onlyWith && name.length < 8 ? onlyWith : [name]));

/** A JavaScript or TypeScript file that holds none of these strings cannot have a finding. */
export const javascriptTokens: readonly string[] = [
  ...new Set([
    ...tokensOf,
    ...environmentSwitches.map(({ name }) => name),
    ...insecureCommands.flatMap(({ program, flags, letter }) => [...flags, ...(letter ? [`${program} -`, `'${program}'`, `"${program}"`] : [])]),
    'checkServerIdentity',
  ]),
];
