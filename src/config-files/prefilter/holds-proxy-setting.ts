import { lenientClientAuthTypes } from '../../catalogue/traefik-options.ts';
import { tokenFilter } from '../../token-filter.ts';
import type { Format } from '../file-kinds.ts';

/** A directive of nginx that is judged, with the start of its value: other programs have `.conf` files, too, and some of these names. */
const nginxSetting = /(?<![^\s{;])(?:(?:proxy_|grpc_|uwsgi_)?ssl_(?:protocols|ciphers|verify|verify_client)[\s\\]{1,200}[^=;\s]|(?:proxy|grpc|uwsgi)_pass[\s\\]{1,200}["']?(?:https|grpcs|suwsgi):)/;

const caddySetting = /insecure_skip_verify|client_auth|protocols|ciphers/;

const version = /(?:min|max)version|ssl-protocols/i;
const weakVersion = /(?:ssl|tls)v?[1-3](?!\.?[23])/i;
const ciphers = /cipherSuites|ssl-ciphers/i;
const weakCipher = /null|adh|aecdh|anon|low|exp|rc[24]|des|cbc3|idea|md5|seclevel=0|complementof/i;
const isLenient = tokenFilter([...lenientClientAuthTypes, 'proxy-ssl-verify', 'auth-tls-verify-client']);

/** Whether a text may weaken TLS as a proxy's configuration; of common formats, what `holdsSwitch` finds is left out. */
export function holdsProxySetting(text: string, format: Format): boolean {
  if (format === 'nginx') {
    const found = nginxSetting.exec(text);
    return found !== null && text.includes(';', found.index);
  }
  return format === 'caddyfile' ? caddySetting.test(text) : isLenient(text) || (version.test(text) && weakVersion.test(text)) || (ciphers.test(text) && weakCipher.test(text));
}
