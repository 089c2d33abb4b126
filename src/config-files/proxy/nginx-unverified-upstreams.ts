import { nginxUpstreams, type NginxUpstream } from '../../catalogue/nginx-upstreams.ts';
import type { Directive, Span } from '../reading.ts';
import { isLoopback } from './is-loopback.ts';
import { hasUnseen, inForce, placed, type Placed } from './nginx-context.ts';
import type { ProxyFinding } from './proxy-finding.ts';

/** Upstreams on other machines that are reached over TLS and not verified: each at its `off`, or at its address where nothing is said. */
export function unverifiedUpstreams(all: readonly Placed[]): readonly ProxyFinding[] {
  const found = nginxUpstreams.flatMap((upstream) => [
    ...all.flatMap((one) => atAddress(one, upstream, all)),
    ...all.flatMap((one) => atSwitch(one, upstream, all)),
  ]);
  return found.sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
}

function atAddress({ directive, around }: Placed, upstream: NginxUpstream, all: readonly Placed[]): readonly ProxyFinding[] {
  const [address] = directive.arguments;
  const isConcerned = directive.name === upstream.pass && address !== undefined && isRemote(address.text, upstream, all);
  return isConcerned && inForce(upstream.verify, around) === undefined && !hasUnseen(around) ? [finding(address, upstream, 'nginx verifies nothing by default; ')] : [];
}

/** A switch that is off, unless all that it decides on is cleartext or on this machine. */
function atSwitch({ directive, around: [block] }: Placed, upstream: NginxUpstream, all: readonly Placed[]): readonly ProxyFinding[] {
  const [value] = directive.arguments;

  if (directive.name !== upstream.verify || value?.text !== 'off' || !block) {
    return [];
  }
  const addresses = placed(block.content, block.name).flatMap(({ directive: { name, arguments: words } }) => (name === upstream.pass ? words.slice(0, 1) : []));
  return addresses.length === 0 || addresses.some(({ text }) => isRemote(text, upstream, all)) ? [finding(value, upstream, '')] : [];
}

function isRemote(address: string, { scheme }: NginxUpstream, all: readonly Placed[]): boolean {
  const name = /^[^:/]+/.exec(address.slice(scheme.length))?.[0];
  const group = all.find(({ directive }) => directive.name === 'upstream' && directive.arguments[0]?.text === name)?.directive;
  return address.startsWith(scheme) && !(group ? isLocalGroup(group) : isLoopback(address));
}

function isLocalGroup({ block }: Directive): boolean {
  const servers = (block ?? []).filter(({ name }) => name === 'server');
  return servers.length > 0 && servers.every(({ arguments: [server] }) => server !== undefined && isLoopback(server.text));
}

function finding({ start, end }: Span, { verify, trust }: NginxUpstream, reason: string): ProxyFinding {
  return { weakness: 'unverified-certificate', remedy: `${reason}set \`${verify} on\` and name the CA in \`${trust}\``, start, end };
}
