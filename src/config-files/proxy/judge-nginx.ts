import { nginxTlsDirectives } from '../../catalogue/nginx-upstreams.ts';
import { weakCiphers } from '../../catalogue/weak-ciphers.ts';
import type { Directive } from '../reading.ts';
import { hasUnseen, placed, type Placed } from './nginx-context.ts';
import { unverifiedUpstreams } from './nginx-unverified-upstreams.ts';
import { isWeakProtocol, weakTlsRemedies, type ProxyFinding } from './proxy-finding.ts';

const { protocols, ciphers } = nginxTlsDirectives;

/** What a file of nginx does to TLS. What it does not say is not judged, but for upstreams, which nginx verifies only if told to. */
export function judgeNginx(directives: readonly Directive[]): readonly ProxyFinding[] {
  const all = placed(directives);
  const asksForResult = all.some(({ directive }) => [directive.name, ...directive.arguments.map(({ text }) => text)].some((word) => /\$\{?ssl_client_/.test(word)));

  return [
    ...all.flatMap(({ directive }) => weakTls(directive)),
    ...unverifiedUpstreams(all),
    ...(asksForResult ? [] : all.flatMap(optionalClients)),
  ];
}

function weakTls({ name, arguments: words }: Directive): readonly ProxyFinding[] {
  const isOneOf = (names: readonly string[]): boolean => names.includes(name);
  const kind = isOneOf(protocols) ? 'protocols' : isOneOf(ciphers) ? 'ciphers' : undefined;
  const weak = kind === undefined ? [] : words.filter(({ text }) => (kind === 'protocols' ? isWeakProtocol(text) : weakCiphers(text).length > 0));
  const [first] = weak;
  const last = weak.at(-1);

  return kind && first && last ? [{ weakness: 'weak-tls', remedy: weakTlsRemedies[kind], start: first.start, end: last.end }] : [];
}

/** A server that asks for a certificate and takes no part in judging it: nothing in the file reads the result. */
function optionalClients({ directive: { name, arguments: words }, around }: Placed): readonly ProxyFinding[] {
  const [value] = words;
  const isOptional = name === 'ssl_verify_client' && (value?.text === 'optional' || value?.text === 'optional_no_ca');

  return isOptional && !hasUnseen(around)
    ? [{ weakness: 'optional-client-certificate', remedy: 'set `ssl_verify_client on`, or refuse requests whose `$ssl_client_verify` is not `SUCCESS`', start: value.start, end: value.end }]
    : [];
}
