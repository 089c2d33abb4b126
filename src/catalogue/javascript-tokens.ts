import { oneOf, type TokenGroup } from '../token-filter.ts';
import { environmentSwitches } from './environment-switches.ts';
import { insecureCalls } from './insecure-calls.ts';
import { insecureCommands } from './insecure-commands.ts';
import { insecureOptions } from './insecure-options.ts';
import { insecureTexts } from './insecure-texts.ts';
import { mcpBridges, mcpTransports, mcpUrlProperties } from './mcp-transports.ts';
import { passedSwitches } from './passed-switches.ts';
import { requiredOptions } from './required-options.ts';
import { weakTlsOptions } from './weak-tls-options.ts';
import { writesOther } from './writes-other.ts';

/** A string as code writes it. */
const quoted = (text: string): readonly string[] => [`'${text}'`, `"${text}"`, `\`${text}\``];

/** That one of some packages is imported. */
const imports = (modules: readonly string[]): RegExp => new RegExp(oneOf(modules.flatMap(quoted)));

/** That one of some strings is there. */
const holds = (texts: readonly string[]): RegExp => new RegExp(oneOf(texts));

/** An address without encryption, but for those of this machine: whole, or put together of constants. */
const cleartext: readonly (readonly RegExp[])[] = [
  [/(?:http|ws):\/\/(?!localhost(?![.\w-])|127\.\d|0\.0\.0\.0|\[::1\])|--allow-http/],
  [/(?<!\b(?:from|import|require)\s?\(?)(["'`])(?:http|ws):?\1/, /["'`}]:?\/\//],
];

const freeOptions = insecureOptions.filter(({ onlyWith }) => onlyWith === undefined);
const namesWith = (value: boolean): readonly string[] => [
  ...freeOptions.flatMap(({ name, secure }) => (secure === String(value) ? [name] : [])),
  ...[...passedSwitches].flatMap(([name, insecure]) => (insecure === value ? [] : [name])),
];

/** A JavaScript or TypeScript file that fits none of these groups cannot have a finding. */
export const javascriptTokenGroups: readonly TokenGroup[] = [
  {
    any: [
      ...environmentSwitches.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
      ...insecureCommands.flatMap(({ flags, settings }) => [...flags, ...(settings?.tokens ?? [])]),
      ...insecureCalls.flatMap(({ method, arguments: [first], clients }) =>
        method.length > 8 ? [method] : typeof first === 'string' ? [first] : clients.flatMap(quoted),
      ),
      ...insecureTexts.flatMap(({ token, onlyWith }) => (onlyWith ? [] : [token])),
      ...weakTlsOptions.flatMap(({ name, words }) => (words ? [] : [name])),
      'checkServerIdentity',
      ...requiredOptions.map(({ constructorName, within, modules }) => within ?? (constructorName === 'default' ? modules : [constructorName])).flat().flatMap((token) => (token === 'eventsource' ? quoted(token) : [token])),
    ],
  },
  ...[true, false].map((secure) => ({ any: namesWith(secure), and: [writesOther(namesWith(secure), secure)] })),
  ...insecureCommands.flatMap(({ program, letter }) =>
    letter === undefined ? [] : [{ any: [`${program} -`, ...quoted(program)], and: [new RegExp(`(?:^|[\\s"'\`}]|\\\\[nt])-\\w*${letter}`, 'm')] }],
  ),
  // A name that means other things elsewhere is looked for by the packages it belongs to.
  ...insecureOptions.flatMap(({ name, onlyWith }) => (onlyWith ? [{ any: onlyWith.flatMap(quoted), and: [holds([name])] }] : [])),
  ...insecureTexts.flatMap(({ token, onlyWith }) => (onlyWith ? [{ any: [token], and: [imports(onlyWith)] }] : [])),
  ...weakTlsOptions.flatMap(({ name, words }) => (words ? [{ any: [name], and: [holds(words)] }] : [])),
  ...cleartext.flatMap((and) => [
    { any: [...mcpTransports.keys(), ...mcpBridges, 'mcpServers'], and },
    { any: mcpUrlProperties, and: [/["'`]@modelcontextprotocol\//, ...and] },
  ]),
];

/** Every string by which a file is looked at. */
export const javascriptTokens: readonly string[] = [...new Set(javascriptTokenGroups.flatMap(({ any }) => any))];
