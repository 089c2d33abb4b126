import { getCiphers } from 'node:tls';
import { describe, expect, it } from 'vitest';
import guideline from '../../../src/catalogue/mozilla-guideline.json' with { type: 'json' };
import { weakCiphers } from '../../../src/catalogue/weak-ciphers.ts';
import { judgeCaddyfile } from '../../../src/config-files/proxy/judge-caddyfile.ts';
import { judgeNginx } from '../../../src/config-files/proxy/judge-nginx.ts';
import { judgeTraefik } from '../../../src/config-files/proxy/judge-traefik.ts';
import { readCaddyfile } from '../../../src/config-files/read/caddyfile.ts';
import { readNginx } from '../../../src/config-files/read/nginx.ts';
import { readToml } from '../../../src/config-files/read/toml.ts';
import { readingOf } from './describe-proxy.ts';

const { profiles, withdrawn } = guideline;

/** Every pair of an authentication and an encryption, as both notations write it. */
const ephemeral = ['ECDSA', 'RSA'].flatMap((signature) =>
  [['AES128-GCM-SHA256', 'AES_128_GCM_SHA256'], ['AES256-GCM-SHA384', 'AES_256_GCM_SHA384'], ['CHACHA20-POLY1305', 'CHACHA20_POLY1305_SHA256']].map(
    ([openssl, iana]) => ({ openssl: `ECDHE-${signature}-${openssl}`, iana: `TLS_ECDHE_${signature}_WITH_${iana}` }),
  ),
);

describe('the table of the guideline', () => {
  it('says which guideline it holds', () => {
    expect(guideline.version).toBe('6.0');
    expect(guideline.source).toBe('https://ssl-config.mozilla.org/guidelines/6.0.json');
  });

  it('is complete for Modern and Intermediate', () => {
    const suites = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'];
    expect(profiles.modern).toMatchObject({ version: '6.0', protocols: ['TLSv1.3'], ciphersuites: suites, ciphers: { openssl: [], iana: [] } });
    expect(profiles.intermediate).toMatchObject({ version: '6.0', protocols: ['TLSv1.2', 'TLSv1.3'], ciphersuites: suites });
    expect(profiles.intermediate.ciphers.openssl.toSorted()).toEqual(ephemeral.map(({ openssl }) => openssl).sort());
    expect(profiles.intermediate.ciphers.iana.toSorted()).toEqual(ephemeral.map(({ iana }) => iana).sort());
  });

  it('holds Old as the last guideline had it, and the DHE suites that were withdrawn', () => {
    expect(profiles.old).toMatchObject({ version: '5.8', protocols: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] });
    expect(profiles.old.ciphers.openssl).toHaveLength(21);
    expect(withdrawn.intermediate.ciphers.openssl).toEqual(['DHE-RSA-AES128-GCM-SHA256', 'DHE-RSA-AES256-GCM-SHA384', 'DHE-RSA-CHACHA20-POLY1305']);
    expect(withdrawn.old.ciphers.openssl).toHaveLength(5);
  });

  it.each(Object.entries({ ...profiles, 'intermediate before 5.8': withdrawn.intermediate, 'old before 5.8': withdrawn.old }))('names each suite of %s twice, and once each', (_, { ciphers }) => {
    expect(ciphers.iana).toHaveLength(ciphers.openssl.length);
    expect(new Set(ciphers.iana).size).toBe(ciphers.iana.length);
    expect(ciphers.iana.map(inOpenssl)).toEqual(ciphers.openssl);
  });

  it('has no suite that OpenSSL does not know, but for triple DES, which it dropped', () => {
    const known = getCiphers().map((name) => name.toUpperCase());
    const all = [...Object.values(profiles), withdrawn.intermediate, withdrawn.old].flatMap(({ ciphers }) => ciphers.openssl);
    expect(all.filter((name) => !known.includes(name) && name !== 'DES-CBC3-SHA')).toEqual([]);
  });

  it('has nothing weak but triple DES in Old', () => {
    expect([...Object.values(profiles), withdrawn.intermediate, withdrawn.old].flatMap(({ ciphers }) => [...ciphers.openssl, ...ciphers.iana].filter((name) => weakCiphers(name).length > 0))).toEqual([
      'DES-CBC3-SHA',
      'TLS_RSA_WITH_3DES_EDE_CBC_SHA',
    ]);
  });
});

/** OpenSSL's name of a suite, from IANA's. */
function inOpenssl(iana: string): string {
  return iana
    .replace(/^TLS_(?:RSA_WITH_)?/, '')
    .replace('_WITH_', '-')
    .replaceAll('_', '-')
    .replace(/AES-(128|256)/, 'AES$1')
    .replace('-CBC-', '-')
    .replace('POLY1305-SHA256', 'POLY1305')
    .replace('3DES-EDE-SHA', 'DES-CBC3-SHA');
}

/** The setups that Mozilla's generator shows, from the table; Intermediate also as it was before 5.8, with DHE. */
const setups = {
  modern: profiles.modern,
  intermediate: profiles.intermediate,
  'intermediate with DHE': { ...profiles.intermediate, ciphers: add(profiles.intermediate, withdrawn.intermediate) },
  old: { ...profiles.old, ciphers: add(profiles.old, withdrawn.old) },
} as const;

interface Suites {
  readonly ciphers: { readonly openssl: readonly string[]; readonly iana: readonly string[] };
}

function add(now: Suites, before: Suites): Suites['ciphers'] {
  return { openssl: [...now.ciphers.openssl, ...before.ciphers.openssl], iana: [...now.ciphers.iana, ...before.ciphers.iana] };
}

type Setup = (typeof setups)[keyof typeof setups];

const judges: Readonly<Record<string, (setup: Setup) => readonly { weakness: string }[]>> = {
  nginx: ({ protocols, ciphers, hstsMaxAge }) => {
    const list = ciphers.openssl.length > 0 ? `  ssl_ciphers ${ciphers.openssl.join(':')};\n` : '';
    const text = `http {\n  server {\n    listen 443 ssl;\n    http2 on;\n    ssl_certificate /path/to/chain;\n    add_header Strict-Transport-Security "max-age=${hstsMaxAge}; includeSubDomains" always;\n  }\n  ssl_protocols ${protocols.join(' ')};\n  ssl_ecdh_curve X25519:prime256v1:secp384r1;\n${list}  ssl_prefer_server_ciphers off;\n  ssl_dhparam "/path/to/dhparam";\n  ssl_stapling on;\n  ssl_stapling_verify on;\n}\n`;
    return judgeNginx(readingOf(readNginx(text)).directives ?? []);
  },
  caddy: ({ ciphers, hstsMaxAge }) => {
    const list = ciphers.iana.length > 0 ? `    ciphers ${ciphers.iana.join(' ')}\n` : '';
    const text = `example.com {\n  tls {\n${list}    curves x25519 secp256r1 secp384r1\n    protocols tls1.2 tls1.3\n  }\n  header Strict-Transport-Security "max-age=${hstsMaxAge}; includeSubDomains"\n}\n`;
    return judgeCaddyfile(readingOf(readCaddyfile(text)).directives ?? []);
  },
  traefik: ({ protocols: [lowest = ''], ciphers }) => {
    const version = `VersionTLS1${lowest.split('.')[1] ?? '0'}`;
    const text = `[tls.options]\n  [tls.options.default]\n    minVersion = "${version}"\n    curvePreferences = ["X25519", "CurveP256"]\n    cipherSuites = ${JSON.stringify(ciphers.iana)}\n`;
    return judgeTraefik(readingOf(readToml(text)));
  },
};

describe.each(Object.entries(judges))("the generator's setups for %s", (server, judge) => {
  it.each(['modern', 'intermediate', 'intermediate with DHE'] as const)('give no finding: %s', (name) => {
    expect(judge(setups[name])).toEqual([]);
  });

  it('are weak for Old', () => {
    // Caddy accepts nothing below TLS 1.2, so only the cipher is left.
    expect(judge(setups.old).map(({ weakness }) => weakness)).toEqual(server === 'caddy' ? ['weak-tls'] : ['weak-tls', 'weak-tls']);
  });
});
