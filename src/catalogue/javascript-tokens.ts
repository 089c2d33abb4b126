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

/** Strings of which a file must hold one, and one of `and` as well, if that is given, to concern the rules. */
export interface TokenGroup {
  readonly any: readonly string[];
  readonly and?: readonly string[];
}

const cleartext = ['http:', 'ws:', ...quoted('http'), ...quoted('ws'), '--allow-http'];

/** A JavaScript or TypeScript file that fits none of these groups cannot have a finding. */
export const javascriptTokenGroups: readonly TokenGroup[] = [
  {
    any: [
      ...insecureOptions.flatMap(({ name, onlyWith }) => (onlyWith ? [] : [name])),
      ...environmentSwitches.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
      ...insecureCommands.flatMap(({ program, flags, letter, settings }) => [...flags, ...(settings?.tokens ?? []), ...(letter ? [`${program} -`, ...quoted(program)] : [])]),
      ...insecureCalls.flatMap(({ method, arguments: [first], clients }) =>
        method.length > 8 ? [method] : typeof first === 'string' ? [first] : clients.flatMap(quoted),
      ),
      ...insecureTexts.map(({ token }) => token),
      ...weakTlsOptions.flatMap(({ name, words }) => (words ? [] : [name])),
      ...passedSwitches.keys(),
      'checkServerIdentity',
      ...requiredOptions.map(({ constructorName, within, modules }) => within ?? (constructorName === 'default' ? modules : [constructorName])).flat().flatMap((token) => (token === 'eventsource' ? quoted(token) : [token])),
    ],
  },
  // A name that means other things elsewhere is looked for by the packages it belongs to.
  ...insecureOptions.flatMap(({ name, onlyWith }) => (onlyWith ? [{ any: onlyWith.flatMap(quoted), and: [name] }] : [])),
  ...weakTlsOptions.flatMap(({ name, words }) => (words ? [{ any: [name], and: words }] : [])),
  { any: [...mcpTransports.keys(), ...mcpBridges, ...mcpUrlProperties, 'mcpServers'], and: cleartext },
];

/** Every string by which a file is looked at. */
export const javascriptTokens: readonly string[] = [...new Set(javascriptTokenGroups.flatMap(({ any }) => any))];
