import { weakCiphers } from '../../catalogue/weak-ciphers.ts';
import type { Directive, Word } from '../reading.ts';
import { isLoopback } from './is-loopback.ts';
import { isWeakProtocol, weakTlsRemedies, type ProxyFinding } from './proxy-finding.ts';

/** Modes of `client_auth` that let clients in without a verified certificate. Source: https://caddyserver.com/docs/caddyfile/directives/tls#client_auth */
const lenientModes: readonly string[] = ['request', 'require', 'verify_if_given'];

/** The switch of Caddy 2, and that of Caddy 1. */
const switches: readonly string[] = ['tls_insecure_skip_verify', 'insecure_skip_verify'];

/** Directives that hand requests on, with the addresses behind their names. */
const proxies: readonly string[] = ['reverse_proxy', 'forward_auth', 'proxy'];

/** What a Caddyfile does to TLS. Caddy's defaults are safe, so what it does not say is never judged. */
export function judgeCaddyfile(directives: readonly Directive[]): readonly ProxyFinding[] {
  return judge(directives, [], /\{(?:http\.request\.tls\.client\.|tls_client_)\w+\}/.test(wordsIn(directives).join(' ')));
}

/** @param around directives around these, the innermost first */
function judge(directives: readonly Directive[], around: readonly Directive[], asksForResult: boolean): readonly ProxyFinding[] {
  return directives.flatMap((directive) => [
    ...weakTls(directive, around[0]?.name),
    ...unverified(directive, around),
    ...(asksForResult ? [] : lenient(directive, around[0]?.name)),
    ...judge(directive.block ?? [], [directive, ...around], asksForResult),
  ]);
}

function weakTls({ name, arguments: words }: Directive, parent: string | undefined): readonly ProxyFinding[] {
  const isWeak = { protocols: isWeakProtocol, ciphers: (word: string) => weakCiphers(word).length > 0 } as const;
  const kind = parent === 'tls' && (name === 'protocols' || name === 'ciphers') ? name : undefined;
  const weak = kind === undefined ? [] : words.filter(({ text }) => isWeak[kind](text));
  const [first] = weak;
  const last = weak.at(-1);

  return kind && first && last ? [{ weakness: 'weak-tls', remedy: weakTlsRemedies[kind], start: first.start, end: last.end }] : [];
}

function unverified({ name, start, end }: Directive, around: readonly Directive[]): readonly ProxyFinding[] {
  const upstreams = addressesOf(around.find((directive) => proxies.includes(directive.name)));
  const isLocal = upstreams.length > 0 && upstreams.every(({ text }) => isLoopback(text));

  return switches.includes(name) && !isLocal
    ? [{ weakness: 'unverified-certificate', remedy: `remove \`${name}\`, and trust a private CA with \`tls_trust_pool\` (in older versions \`tls_trusted_ca_certs\`)`, start, end }]
    : [];
}

function addressesOf(proxy: Directive | undefined): readonly Word[] {
  const to = (proxy?.block ?? []).flatMap(({ name, arguments: words }) => (name === 'to' ? words : []));
  return [...(proxy?.arguments ?? []), ...to].filter(({ text }) => !/^[@/*]/.test(text));
}

function lenient({ name, arguments: [mode] }: Directive, parent: string | undefined): readonly ProxyFinding[] {
  return parent === 'client_auth' && name === 'mode' && mode !== undefined && lenientModes.includes(mode.text)
    ? [{ weakness: 'optional-client-certificate', remedy: 'set `mode require_and_verify`', start: mode.start, end: mode.end }]
    : [];
}

function wordsIn(directives: readonly Directive[]): readonly string[] {
  return directives.flatMap(({ name, arguments: words, block }) => [name, ...words.map(({ text }) => text), ...wordsIn(block ?? [])]);
}
