import { describe, expect, it } from 'vitest';
import guideline from '../../../src/catalogue/mozilla-guideline.json' with { type: 'json' };
import { traefikOptions } from '../../../src/catalogue/traefik-options.ts';
import { judge } from '../../../src/config-files/judge.ts';
import { readFile } from '../../../src/config-files/read-file.ts';
import type { Directive } from '../../../src/config-files/reading.ts';
import { inboundBlocks } from '../../inbound-blocks.ts';
import { readingOf } from './describe-proxy.ts';
import documented from './traefik-options.json' with { type: 'json' };

const blocks = inboundBlocks();
const fileNames: Readonly<Record<string, string>> = { nginx: 'nginx.conf', caddy: 'Caddyfile', traefik: 'dynamic.yml' };
const read = (name: string) => readingOf(readFile(blocks.get(name) ?? '', fileNames[name.split(':')[0] ?? ''] ?? ''));

/** Whether Traefik's reference has a path of keys; `*` there is any name or index. */
function isDocumented(keys: readonly string[], paths: readonly string[]): boolean {
  return paths.some((path) => {
    const parts = path.split('.');
    return parts.length === keys.length && parts.every((part, index) => part === '*' || keys[index] === '*' || part.toLowerCase() === keys[index]?.toLowerCase());
  });
}

it('the page shows a setup with and without mutual TLS for each proxy', () => {
  expect([...blocks.keys()]).toEqual(['caddy: tls', 'caddy: mutual tls', 'nginx: tls', 'nginx: mutual tls', 'traefik: static', 'traefik: tls', 'traefik: mutual tls']);
});

it.each([...blocks.keys()])('the scan finds nothing in %s', (name) => {
  expect(judge(read(name), fileNames[name.split(':')[0] ?? ''] ?? '')).toEqual([]);
});

it.each(['nginx: tls', 'nginx: mutual tls'])('%s is Mozilla\'s Intermediate', (name) => {
  const servers = (read(name).directives ?? []).filter(({ block }) => block?.some((directive) => directive.arguments.some(({ text }) => text === 'ssl')));
  const words = (server: Directive, directive: string): readonly string[] => server.block?.find((each) => each.name === directive)?.arguments.map(({ text }) => text) ?? [];

  for (const server of servers) {
    expect(words(server, 'ssl_protocols')).toEqual(guideline.profiles.intermediate.protocols);
    expect(words(server, 'ssl_ciphers')).toEqual([guideline.profiles.intermediate.ciphers.openssl.join(':')]);
    expect(words(server, 'add_header')).toContain(`max-age=${guideline.profiles.intermediate.hstsMaxAge}`);
  }
  expect(servers).toHaveLength(1);
});

it('traefik: tls is Mozilla\'s Intermediate', () => {
  const suites = read('traefik: tls').entries.filter(({ keys }) => keys.includes('cipherSuites')).map(({ value }) => value);
  expect(suites).toEqual(guideline.profiles.intermediate.ciphers.iana);
});

describe("the keys of Traefik's files stand in its reference", () => {
  it.each([
    { name: 'traefik: static', paths: documented.static },
    { name: 'traefik: tls', paths: documented.dynamic },
    { name: 'traefik: mutual tls', paths: documented.dynamic },
  ])('$name', ({ name, paths }) => {
    expect(read(name).entries.map(({ keys }) => keys).filter((keys) => !isDocumented(keys, paths))).toEqual([]);
  });

  it('and so do those that the scan looks for, but for those of Traefik 1', () => {
    const paths = [...documented.static, ...documented.dynamic];
    expect(traefikOptions.filter(({ path }) => !isDocumented(path.split('.'), paths)).map(({ path }) => path)).toEqual(['entrypoints.*.tls.minversion', 'entrypoints.*.tls.ciphersuites.*']);
  });

  it('which does not have everything', () => {
    expect(isDocumented(['tls', 'options', 'default', 'minimumVersion'], documented.dynamic)).toBe(false);
  });
});
