import { insecureCommands } from '../../catalogue/insecure-commands.ts';
import { environmentSwitches } from '../../catalogue/environment-switches.ts';
import { insecureTexts } from '../../catalogue/insecure-texts.ts';
import type { Format } from '../file-kinds.ts';

/** Parts of connection strings that decide, where the token of their row is no more than a name. */
const decisive: Readonly<Record<string, string>> = { 'no-verify': '=no-verify', tlsAllowInvalidCertificates: 'tlsAllowInvalidCertificates=true', tlsInsecure: 'tlsInsecure=true' };

const texts = insecureTexts.filter(({ onlyWith }) => onlyWith === undefined).map(({ token }) => escape(decisive[token] ?? token));
const hosts = environmentSwitches.filter(({ isHostList }) => isHostList === true).map(({ name }) => name);
const flags = insecureCommands.flatMap((command) => command.flags.map((flag) => `${escape(flag)}(?![\\w=-])`));

const settings = insecureCommands.flatMap(({ settings: some }) => some?.tokens.map((token) => ({ name: escape(token.replace(/^--/, '')), takesHost: some.pattern.test(`--${token}=host`) })) ?? []);
const hostSettings = settings.filter(({ takesHost }) => takesHost).map(({ name }) => name);
const switches = `(?:${settings.filter(({ takesHost }) => !takesHost).map(({ name }) => name).join('|')})["'\`,\\s=-]+(?:false|0|no|off|quiet|\\$)`;

/** A word that a table knows: a flag of a program, a name with what it takes, or a part of a connection string. */
const known = inOrder([...texts, ...hosts, ...flags]);
const knownInAnyCase = new RegExp([...hostSettings, switches].join('|'), 'i');

/** An expression for some sources; what they begin with is named once, which is searched for faster. */
function inOrder(sources: readonly string[]): RegExp {
  const long = sources.filter((source) => source.startsWith('--'));
  return new RegExp([`--(?:${long.map((source) => source.slice(2)).join('|')})`, ...sources.filter((source) => !long.includes(source))].join('|'));
}

/** What curl, wget and pip read, where a key may stand alone or have any value. */
const iniKey = /insecure|check_?-?certificate|trusted-host/i;

/** Whether a text may hold a flag or a setting of a program that the tables know. */
export function holdsToolSetting(text: string, format: Format): boolean {
  return known.test(text) || knownInAnyCase.test(text) || (format === 'ini' && iniKey.test(text));
}

function escape(token: string): string {
  return token.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
