import https from 'node:https';
import test from 'node:test';
import { listHosts } from '../src/inventory.js';

https.globalAgent.options.rejectUnauthorized = false;

test('lists the hosts of a site', async () => {
  await listHosts('berlin');
});
