/** Address of the page on TLS at a proxy. */
export const inboundUrl = 'https://github.com/eslint-plugin-mcp-tls/eslint-plugin-mcp-tls/blob/main/docs/inbound.md';
