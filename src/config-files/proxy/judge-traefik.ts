import { lenientClientAuthTypes, traefikGroups, traefikOptions, traefikResourceOptions, type TraefikOption } from '../../catalogue/traefik-options.ts';
import { weakCiphers } from '../../catalogue/weak-ciphers.ts';
import type { Entry, Reading, Span } from '../reading.ts';
import { documentsOf } from './documents.ts';
import { isLoopback } from './is-loopback.ts';
import { isWeakProtocol, weakTlsRemedies, type ProxyFinding } from './proxy-finding.ts';

/** The switch as an argument of Traefik's command line, which Compose files and Helm values hold. */
const flag = /^--serversTransport\.insecureSkipVerify(?:=true)?$/i;

/** The same as a variable of its environment. */
const variable = 'TRAEFIK_SERVERSTRANSPORT_INSECURESKIPVERIFY';

/** What a YAML, TOML or JSON file that Traefik reads does to TLS. Others have none of these paths of keys. */
export function judgeTraefik({ entries, variables, commands }: Reading): readonly ProxyFinding[] {
  return [
    ...documentsOf(entries).flatMap(judgeDocument),
    ...entries.flatMap((entry) => (typeof entry.value === 'string' && flag.test(entry.value) ? [unverified(entry)] : [])),
    ...commands.flatMap(({ words }) => words.flatMap((word) => (flag.test(word.text) ? [unverified(word)] : []))),
    ...variables.flatMap((one) => (one.name.toUpperCase() === variable && one.value.toLowerCase() === 'true' ? [unverified(one)] : [])),
  ];
}

function judgeDocument(document: readonly Entry[]): readonly ProxyFinding[] {
  const version = document.find(({ keys }) => keys.length === 1 && keys[0] === 'apiVersion')?.value;
  const isResource = typeof version === 'string' && traefikGroups.includes(version.split('/')[0] ?? '');
  const options = isResource ? traefikResourceOptions : version === undefined ? traefikOptions : [];

  return options.length === 0
    ? []
    : document.flatMap((entry) => {
        const keys = entry.keys.map((key) => key.toLowerCase());
        const option = options.find(({ path }) => isPath(keys, path.split('.')));
        return option ? judgeEntry(entry, option, document) : [];
      });
}

function isPath(keys: readonly string[], path: readonly string[]): boolean {
  return keys.length === path.length && path.every((part, index) => part === '*' || part === keys[index]);
}

function judgeEntry(entry: Entry, { kind }: TraefikOption, document: readonly Entry[]): readonly ProxyFinding[] {
  const { value, start, end } = entry;
  const text = String(value);

  switch (kind) {
    case 'skips verification':
      return text.toLowerCase() === 'true' && !servesLoopback(entry, document) ? [unverified(entry)] : [];
    case 'protocol':
      return isWeakProtocol(text) ? [{ weakness: 'weak-tls', remedy: weakTlsRemedies.protocols, start, end }] : [];
    case 'cipher':
      return weakCiphers(text).length > 0 ? [{ weakness: 'weak-tls', remedy: weakTlsRemedies.ciphers, start, end }] : [];
    case 'client certificate':
      return lenientClientAuthTypes.includes(text) ? [{ weakness: 'optional-client-certificate', remedy: 'set `clientAuthType: RequireAndVerifyClientCert`', start, end }] : [];
  }
}

/** Whether all services of the file that use a transport are on the proxy's own machine. */
function servesLoopback({ keys }: Entry, document: readonly Entry[]): boolean {
  const transport = keys[0] === 'http' ? keys[2] : undefined;
  const isAt = (entry: Entry, path: string): boolean => isPath(entry.keys.map((key) => key.toLowerCase()), path.split('.'));
  const services = document.flatMap((entry) => (isAt(entry, 'http.services.*.loadbalancer.serverstransport') && entry.value === transport ? [entry.keys[2]] : []));
  const addresses = document.filter((entry) => isAt(entry, 'http.services.*.loadbalancer.servers.*.url') && services.includes(entry.keys[2]));
  return addresses.length > 0 && addresses.every(({ value }) => isLoopback(String(value)));
}

function unverified({ start, end }: Span): ProxyFinding {
  return { weakness: 'unverified-certificate', remedy: 'remove `insecureSkipVerify`, and trust a private CA with `rootCAs` of the `serversTransport`', start, end };
}
