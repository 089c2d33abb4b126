import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import mcpTls from 'eslint-plugin-mcp-tls';
import packageJson from 'eslint-plugin-mcp-tls/package.json' with { type: 'json' };
import map from 'eslint-plugin-mcp-tls/severity-map.json' with { type: 'json' };

const semgrep = readFileSync(new URL(import.meta.resolve('eslint-plugin-mcp-tls/semgrep/mcp-tls.yaml')), 'utf8');

console.log(
  JSON.stringify({
    rules: Object.keys(mcpTls.rules),
    presets: Object.keys(mcpTls.configs),
    version: packageJson.version,
    severity: map.severities['unverified-certificate'],
    semgrep: semgrep.includes('verify-keyword-unverified-certificate'),
    loaded: Object.keys(createRequire(import.meta.url).cache).filter((file) => !file.endsWith('.json')),
  }),
);
