import { spawn } from 'node:child_process';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

// ruleid: no-global-tls-bypass
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

export const transport = new StdioClientTransport({
  command: 'node',
  args: ['server.js'],
  // ruleid: no-global-tls-bypass
  env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
});

// ok: no-global-tls-bypass
export const worker = spawn('node', ['worker.js'], { env: { ...process.env, NODE_EXTRA_CA_CERTS: '/etc/ssl/corp-ca.pem' } });

// ok: no-global-tls-bypass
if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
  // ok: no-global-tls-bypass
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
}

// ruleid: no-weak-tls
process.env['NODE_OPTIONS'] = '--max-old-space-size=512 --tls-min-v1.0';

// ok: no-weak-tls
process.env['NODE_OPTIONS'] = '--tls-min-v1.3';

// ruleid: no-global-tls-bypass
export const contained = spawn('docker', ['run', '-e', 'NODE_TLS_REJECT_UNAUTHORIZED=0', 'acme/mcp-server']);

// ok: no-global-tls-bypass
export const trusting = spawn('docker', ['run', '-e', 'NODE_EXTRA_CA_CERTS=/etc/ssl/corp-ca.pem', 'acme/mcp-server']);

// ruleid: no-suppressed-tls-warning
process.removeAllListeners('warning');

// ok: no-suppressed-tls-warning
worker.removeAllListeners('warning');
