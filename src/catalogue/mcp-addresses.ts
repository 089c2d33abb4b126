/** Keys below which MCP clients keep their servers, each under its name: `mcpServers.<name>.url`. */
export const serverTables: ReadonlySet<string> = new Set([
  // Claude, Cursor, Cline, Gemini, Windsurf, LibreChat
  'mcpServers',
  // Codex; Zed
  'mcp_servers', 'context_servers',
]);

/** Keys of such a server that hold its address; Gemini has `httpUrl`, Windsurf `serverUrl`. */
export const addressKeys: ReadonlySet<string> = new Set(['url', 'httpUrl', 'serverUrl']);

/** Whether a key holds the address of an MCP server: `name` is that of the file without folders, `*` stands for any key. */
export const addressPaths: readonly { readonly file: RegExp; readonly keys: readonly string[] }[] = [
  { file: /^\.?mcp\.json$/, keys: ['servers', '*', 'url'] },
  { file: /^settings\.json$|\.code-workspace$/, keys: ['mcp', 'servers', '*', 'url'] },
  { file: /^opencode\.jsonc?$/, keys: ['mcp', '*', 'url'] },
  { file: /server\.json$/, keys: ['remotes', '*', 'url'] },
  { file: /server\.json$/, keys: ['packages', '*', 'transport', 'url'] },
];
