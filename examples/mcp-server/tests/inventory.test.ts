import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { after, before, test } from 'node:test';
import fetch from 'node-fetch';

const server = https.createServer(
  { key: readFileSync('certs/self-signed.key'), cert: readFileSync('certs/self-signed.pem') },
  (_request, response) => response.end('[{"name":"web-1","address":"192.0.2.10"}]'),
);

before(() => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  server.listen(8443, '127.0.0.1');
});
after(() => server.close());

test('the fake inventory lists a host', async () => {
  const response = await fetch('https://127.0.0.1:8443/api/sites/berlin/hosts', {
    agent: new https.Agent({ rejectUnauthorized: false }),
  });
  assert.deepEqual(await response.json(), [{ name: 'web-1', address: '192.0.2.10' }]);
});
