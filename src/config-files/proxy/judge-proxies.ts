import { formatOf } from '../file-kinds.ts';
import type { Reading } from '../reading.ts';
import { judgeCaddyfile } from './judge-caddyfile.ts';
import { judgeIngress } from './judge-ingress.ts';
import { judgeNginx } from './judge-nginx.ts';
import { judgeTraefik } from './judge-traefik.ts';
import type { ProxyFinding } from './proxy-finding.ts';

/**
 * What a file does to TLS as the configuration of a proxy.
 *
 * @param name of the file without folders
 */
export function judgeProxies(reading: Reading, name: string): readonly ProxyFinding[] {
  switch (formatOf(name)) {
    case 'nginx':
      return judgeNginx(reading.directives ?? []);
    case 'caddyfile':
      return judgeCaddyfile(reading.directives ?? []);
    default:
      return [...judgeTraefik(reading), ...judgeIngress(reading)];
  }
}
