import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, inject } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

/** An npm registry on the loopback interface that has this package, and nothing else: nothing else is needed to scan. */
export interface Registry {
  /** What makes npm use it, and keep its cache to itself. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the registry for the tests of one file. @param cache a folder for npm's cache */
export async function startRegistry(cache: string): Promise<Registry> {
  const { name, version } = packageJson;
  const tarball = readFileSync(inject('packed').tarball);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;

  const server = createServer(({ url = '/', headers }, response) => {
    if (url === `/${name}`) {
      const dist = { tarball: `http://${headers.host}/${name}.tgz`, integrity };
      const { exports: _exports, scripts: _scripts, devDependencies: _devDependencies, ...manifest } = packageJson;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } }));
    } else if (url === `/${name}.tgz`) {
      response.end(tarball);
    } else {
      response.statusCode = 404;
      response.end('{}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => void server.close());

  const { port } = server.address() as AddressInfo;
  return { env: { npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: cache, npm_config_update_notifier: 'false' } };
}
