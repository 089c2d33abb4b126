import mcpTls, { type SeverityOverrides } from 'eslint-plugin-mcp-tls';
import type { Linter } from 'eslint';

const overrides: SeverityOverrides = { severities: { 'weak-tls': 'OFF' }, pathKinds: [{ kind: 'test', globs: ['checks/**'] }] };

export default [...mcpTls.configs.recommended, ...mcpTls.configure(overrides).strict] satisfies Linter.Config[];
