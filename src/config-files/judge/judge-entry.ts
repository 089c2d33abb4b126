import { insecureSettings } from '../../catalogue/insecure-settings.ts';
import { addressKeys, addressPaths, serverTables } from '../../catalogue/mcp-addresses.ts';
import { switchedTo } from '../../detect/setting-polarity.ts';
import { staysHere } from '../../detect/this-machine.ts';
import { groupBy } from '../../group-by.ts';
import type { Entry } from '../reading.ts';
import { cleartextAddress } from './cleartext-address.ts';
import type { ConfigFinding } from './config-finding.ts';
import { defaultValue } from './default-value.ts';
import { judgeText } from './judge-text.ts';
import { isSwitchKey, judgeSwitch } from './verification-switch.ts';

/** Keys below which a file describes settings instead of making them. */
const descriptions = new Set(['$defs', 'components', 'definitions', 'enum', 'example', 'examples', 'paths', 'properties', 'schema', 'schemas']);
/** Keys below which an MCP package describes its settings with their defaults. */
const mcpDescriptions = ['configSchema', 'user_config'];

const settings = groupBy(insecureSettings, ({ key }) => key.toLowerCase());

/** Judges a value below its keys, by the name of its file: tools' own keys, addresses of MCP servers, switches, connection strings. */
export function judgeEntry(entry: Entry, file: string): ConfigFinding | undefined {
  return judgeSetting(entry, entry.file ?? file) ?? judgeAddress(entry, file) ?? judgeKey(entry) ?? judgeConnection(entry);
}

function judgeSetting({ keys, value, start, end }: Entry, file: string): ConfigFinding | undefined {
  const row = settings.get(keys.at(-1)?.toLowerCase() ?? '')?.find(({ files }) => files?.includes(file.toLowerCase()) ?? true);
  const isInsecure = row?.isHostList ? !staysHere([String(value)]) : (row?.insecure?.includes(String(value).toLowerCase()) ?? true);
  return row && isInsecure && value !== '' ? { weakness: row.weakness, remedy: row.remedy, start, end } : undefined;
}

function judgeAddress({ keys, value, start, end }: Entry, file: string): ConfigFinding | undefined {
  const remedy = typeof value === 'string' && isAddress(keys, file) ? cleartextAddress(value) : undefined;
  return remedy === undefined ? undefined : { weakness: 'cleartext-transport', remedy, start, end };
}

function isAddress(keys: readonly string[], file: string): boolean {
  const depth = keys.length - 1 - keys.findIndex((key) => serverTables.has(key));
  const isListed = depth < keys.length && (depth === 2 || depth === 3) && addressKeys.has(keys.at(-1) ?? '');
  return isListed || addressPaths.some((path) => path.file.test(file) && path.keys.length === keys.length && path.keys.every((key, index) => key === '*' || key === keys[index]));
}

function judgeKey(entry: Entry): ConfigFinding | undefined {
  const { keys, value } = entry;

  // Most values are none of a switch, which is found out fastest.
  if (switchedTo(defaultValue(String(value))) === undefined) {
    return undefined;
  }
  const isDefault = keys.at(-1) === 'default' && keys.some((key) => mcpDescriptions.includes(key));
  const path = isDefault ? keys.slice(0, -1) : keys;
  const isDescribed = !isDefault && path.some((key) => descriptions.has(key));
  return value !== null && !isDescribed && isSwitchKey(path) ? judgeSwitch(path.at(-1) ?? '', String(value), entry) : undefined;
}

function judgeConnection(entry: Entry): ConfigFinding | undefined {
  const { keys, value } = entry;
  return typeof value === 'string' && /(?:url|uri|dsn|connection_?string)$/i.test(keys.at(-1) ?? '') ? judgeText(value, entry) : undefined;
}
