import { environmentSwitches } from '../catalogue/environment-switches.ts';
import { insecureCommands } from '../catalogue/insecure-commands.ts';
import { insecureSettings } from '../catalogue/insecure-settings.ts';
import { insecureTexts } from '../catalogue/insecure-texts.ts';
import { addressPaths, serverTables } from '../catalogue/mcp-addresses.ts';
import { mcpBridges } from '../catalogue/mcp-transports.ts';
import { tokenFilter } from '../token-filter.ts';
import type { Format } from './file-kinds.ts';

const holdsName = tokenFilter([
  ...environmentSwitches.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ...insecureCommands.flatMap(({ flags, settings }) => [...flags, ...(settings?.tokens ?? [])]),
  ...insecureSettings.map(({ key }) => key),
  ...insecureTexts.filter(({ onlyWith }) => onlyWith === undefined).map(({ token }) => token),
  // ESLint also judges whether a comment that turns off one of our rules still covers something.
  'mcp-tls/no-',
]);

const letters = insecureCommands.flatMap(({ program, aliases = [], letter }) =>
  letter === undefined ? [] : [program, ...aliases].map((name) => ({ name, flag: new RegExp(`(?:^|[\\s"'])-[^-\\s]*${letter}`, 'm') })),
);

const namesServer = tokenFilter([...serverTables, ...addressPaths.flatMap(({ keys }) => keys.slice(0, 1)), ...mcpBridges]);
const isUnencrypted = tokenFilter(['http://', 'ws://', '--allow-http']);

const action = '(?:accept|allow|bypass|check|error|ignore|invalid|reject|skip|strict|trust|unsafe|valid)';
const subject = '(?:ca|cert|https|hostname|ssl|tls)';
const words = `(?:verif|insecure|unauthorized|untrusted|self[-_]?signed|${action}[\\w.-]{0,24}?${subject}|${subject}[\\w.-]{0,24}?${action})`;
const switchName = new RegExp(words, 'i');

/** A switch with what turns it on or off: beside it, as a flag, or, in a package's description of its settings, further below. */
const switched = new RegExp(
  [
    `${words}[\\w.-]{0,64}["']?\\s{0,40}[:=]?\\s{0,40}(?:[!&]\\S{1,40}\\s{1,40})?["'\\\\]{0,3}(?:\\$\\{[^}\\n]{1,80}-)?(?:false|true|[01]|no|yes|off|on|[ntyf]|none|never|enabled?|disabled?)(?![\\w-])`,
    `--[\\w-]{0,64}?${words}`,
    `\\b(?:name|key)["']?[ \\t]{0,40}:[ \\t]{0,40}["']?\\w{0,64}?${words}`,
  ].join('|'),
  'i',
);
const describesSettings = tokenFilter(['configSchema', 'user_config']);

/** What proxies call versions, ciphers and clients' certificates, where their settings stand in files of a common format. */
const proxySetting = /minVersion|cipherSuites|clientAuth|ssl-(?:protocols|ciphers)|proxy-ssl|auth-tls/i;

/** A directive of nginx that is judged, as a whole: other programs have `.conf` files, too, and some of these names. */
const nginxSetting = /(?:^|[\s{;])(?:(?:proxy_|grpc_|uwsgi_)?ssl_(?:protocols|ciphers|verify|verify_client)[ \t]{1,40}[^=;\s][^;\n]{0,4000};|(?:proxy|grpc|uwsgi)_pass[ \t]{1,40}["']?(?:https|grpcs|suwsgi):)/;

const caddySetting = /insecure_skip_verify|client_auth|protocols|ciphers/;

/** Whether a file of a format can have a finding, by its text alone. */
export function concernsConfiguration(text: string, format: Format): boolean {
  const ofProxy = format === 'nginx' ? nginxSetting : format === 'caddyfile' ? caddySetting : undefined;

  if (ofProxy) {
    return ofProxy.test(text) || text.includes('mcp-tls/no-');
  }
  return (
    (switchName.test(text) && (switched.test(text) || describesSettings(text))) ||
    holdsName(text) ||
    letters.some(({ name, flag }) => text.includes(name) && flag.test(text)) ||
    (isUnencrypted(text) && namesServer(text)) ||
    proxySetting.test(text)
  );
}
