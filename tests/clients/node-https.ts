import https from 'node:https';
import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const server = new McpServer({ name: 'status', version: '1.0.0' });

// ok: no-unverified-certificate
const trusted = new https.Agent({ keepAlive: true, ca: readFileSync('/etc/ssl/corp-ca.pem') });

// ruleid: no-unverified-certificate
const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });

// ruleid: no-unverified-certificate
https.globalAgent.options.rejectUnauthorized = false;

server.tool('status', { path: z.string() }, async ({ path }) => {
  https.get(`https://status.acme.io/${path}`, { agent });
  https.get({
    host: 'status.acme.io',
    agent: trusted,
    // ruleid: no-unverified-hostname
    checkServerIdentity: () => undefined,
  });
  return { content: [] };
});
