import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { WebSocketClientTransport } from '@modelcontextprotocol/sdk/client/websocket.js';
import { Agent } from 'undici';

// ruleid: no-cleartext-transport
export const http = new StreamableHTTPClientTransport(new URL('http://mcp.acme.io/mcp'));

// ruleid: no-cleartext-transport
export const sse = new SSEClientTransport(new URL(process.env.MCP_URL ?? 'http://mcp.acme.io/sse'));

// ruleid: no-cleartext-transport
export const socket = new WebSocketClientTransport(new URL('ws://mcp.acme.io/mcp'));

export const unverified = new StreamableHTTPClientTransport(new URL('https://mcp.acme.io/mcp'), {
  // ruleid: no-unverified-certificate
  requestInit: { dispatcher: new Agent({ connect: { rejectUnauthorized: false } }) } as RequestInit,
});

// ok: no-cleartext-transport
export const local = new StreamableHTTPClientTransport(new URL('http://localhost:3000/mcp'));

// ok: no-cleartext-transport
export const encrypted = new StreamableHTTPClientTransport(new URL('https://mcp.acme.io/mcp'));

// ruleid: no-cleartext-transport
process.env['MCP_DANGEROUSLY_ALLOW_INSECURE_ISSUER_URL'] = 'true';
