import { SSEClientTransport, StreamableHTTPClientTransport, WebSocketClientTransport } from '@modelcontextprotocol/client';
import { useState } from 'react';

// ruleid: no-cleartext-transport
const events = new SSEClientTransport(new URL('http://mcp.acme.io/sse'));

// ok: no-cleartext-transport
const socket = new WebSocketClientTransport(new URL('wss://mcp.acme.io/mcp'));

export function Connection({ path }: { readonly path: string }) {
  const [transport] = useState(
    () =>
      new StreamableHTTPClientTransport(
        // ruleid: no-cleartext-transport
        new URL(`http://mcp.acme.io/${path}`),
      ),
  );
  // ok: no-unverified-certificate
  return <p title="rejectUnauthorized: false">{[transport, events, socket].length}</p>;
}
