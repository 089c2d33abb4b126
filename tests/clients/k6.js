import http from 'k6/http';

// ruleid: no-unverified-certificate
export const options = { vus: 5, duration: '30s', insecureSkipTLSVerify: true };

export default function () {
  http.post('https://mcp.acme.io/mcp', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }));
}

// ok: no-unverified-certificate
export const strict = { ...options, insecureSkipTLSVerify: false };
