import mcpTls from 'eslint-plugin-mcp-tls';

export default [...mcpTls.configs.recommended];
