import { environmentSwitches } from './environment-switches.ts';
import { insecureCalls } from './insecure-calls.ts';
import { insecureCommands } from './insecure-commands.ts';
import { insecureOptions } from './insecure-options.ts';
import { insecureTexts } from './insecure-texts.ts';
import { mcpBridges, mcpTransports, mcpUrlProperties } from './mcp-transports.ts';
import { passedSwitches } from './passed-switches.ts';
import { requiredOptions } from './required-options.ts';
import { weakTlsOptions } from './weak-tls-options.ts';

/** A string as code writes it. */
const quoted = (text: string): readonly string[] => [`'${text}'`, `"${text}"`, `\`${text}\``];

/** A JavaScript or TypeScript file that holds none of these strings cannot have a finding. */
export const javascriptTokens: readonly string[] = [
  ...new Set([
    // A name that means other things elsewhere is looked for by the packages it belongs to.
    ...insecureOptions.flatMap(({ name, onlyWith }) => onlyWith?.flatMap(quoted) ?? [name]),
    ...environmentSwitches.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...insecureCommands.flatMap(({ program, flags, letter, settings }) => [...flags, ...(settings?.tokens ?? []), ...(letter ? [`${program} -`, ...quoted(program)] : [])]),
    ...insecureCalls.flatMap(({ method, arguments: [first], clients }) =>
      method.length > 8 ? [method] : typeof first === 'string' ? [first] : clients.flatMap(quoted),
    ),
    ...insecureTexts.map(({ token }) => token),
    ...weakTlsOptions.map(({ name }) => name),
    ...mcpTransports.keys(),
    ...passedSwitches.keys(),
    'checkServerIdentity',
    ...requiredOptions.map(({ constructorName, within, modules }) => within ?? (constructorName === 'default' ? modules : [constructorName])).flat().flatMap((token) => (token === 'eventsource' ? quoted(token) : [token])),
    ...mcpBridges,
    ...mcpUrlProperties,
    'mcpServers',
  ]),
];
