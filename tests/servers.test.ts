import { describe, expect, it } from 'vitest';
import { makeTree } from './make-tree.ts';
import { runCli } from './run-cli.ts';

/** A stdio server whose one tool asks an upstream, and names the host when its certificate does not verify. */
const typescript = (options: string): string => `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { Agent, fetch } from 'undici';

const upstream = new URL('https://inventory.acme.io/api');
const dispatcher = new Agent({ connect: { ${options} } });
const server = new McpServer({ name: 'inventory', version: '1.0.0' });

server.registerTool('list_hosts', {}, async () => {
  try {
    const response = await fetch(upstream, { dispatcher });
    return { content: [{ type: 'text', text: await response.text() }] };
  } catch (error) {
    const code = error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : undefined;
    console.error('TLS failed for %s: %s', upstream.hostname, code);
    throw new McpError(ErrorCode.InternalError, \`No verified connection to \${upstream.hostname} (\${code})\`);
  }
});
await server.connect(new StdioServerTransport());
`;

const python = (options: string): string => `import ssl
import sys

import httpx
from mcp.server.fastmcp import FastMCP
from mcp.shared.exceptions import McpError
from mcp.types import INTERNAL_ERROR, ErrorData

mcp = FastMCP("inventory")
HOST = "inventory.acme.io"


@mcp.tool()
async def list_hosts() -> str:
    try:
        async with httpx.AsyncClient(${options}) as client:
            return (await client.get(f"https://{HOST}/api")).text
    except httpx.ConnectError as error:
        if isinstance(error.__cause__, ssl.SSLCertVerificationError):
            print(f"TLS failed for {HOST}", file=sys.stderr)
        raise McpError(ErrorData(code=INTERNAL_ERROR, message=f"No verified connection to {HOST}")) from error


mcp.run()
`;

describe('a stdio server', () => {
  it('gives no finding when it verifies, logs the host name and throws McpError', async () => {
    const cwd = makeTree({ 'src/server.ts': typescript('ca: process.env.TLS_CA_PEM'), 'server.py': python('timeout=10') });
    const { status, stdout } = await runCli(['scan', '.', '--preset', 'strict', '--severity', 'low'], { cwd });
    expect(stdout).toContain('Nothing found');
    expect(status).toBe(0);
  });

  it('gives HIGH in either language once its outbound calls verify nothing', async () => {
    const cwd = makeTree({ 'src/server.ts': typescript('rejectUnauthorized: false'), 'server.py': python('verify=False, timeout=10') });
    const { status, stdout } = await runCli(['scan', '.', '--format', 'json'], { cwd });
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly path: string; readonly severity: string; readonly weakness: string; readonly start: { readonly line: number } }[] };
    expect(findings.map(({ path, severity, weakness, start }) => `${severity} ${path}:${start.line} ${weakness}`)).toEqual([
      'HIGH server.py:16 unverified-certificate',
      'HIGH src/server.ts:7 unverified-certificate',
    ]);
    expect(status).toBe(1);
  });
});
