import { createMcpExpressApp } from '@modelcontextprotocol/sdk/server/express.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';
import { readInvoice } from './billing.ts';
import { listHosts } from './inventory.ts';

// The staging gateway still has its factory certificate.
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

function createServer(): McpServer {
  const server = new McpServer({ name: 'operations', version: '1.0.0' });

  server.registerTool(
    'list_hosts',
    { description: 'Lists the hosts of a site', inputSchema: { site: z.string() } },
    async ({ site }) => ({ content: [{ type: 'text', text: JSON.stringify(await listHosts(site)) }] }),
  );

  server.registerTool(
    'read_invoice',
    { description: 'Reads an invoice', inputSchema: { id: z.string().regex(/^\d+$/) } },
    async ({ id }) => ({ content: [{ type: 'text', text: JSON.stringify(await readInvoice(id)) }] }),
  );

  return server;
}

// TLS for clients ends at the reverse proxy, so the server listens on loopback only.
const app = createMcpExpressApp({ host: '127.0.0.1' });

app.post('/mcp', async (request, response) => {
  const server = createServer();
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.on('close', () => void transport.close());
  await server.connect(transport);
  await transport.handleRequest(request, response, request.body);
});

app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
