import { fileKinds, type Format } from './file-kinds.ts';

/** Formats that other ESLint plugins read, so that only files of well-known names are for our language; and proxies, which are the scan's matter. */
const left: ReadonlySet<Format> = new Set<Format>(['json', 'yaml', 'toml', 'nginx', 'caddyfile']);

/** Such names. */
const named = [
  '.mcp.json', 'mcp.json', 'claude_desktop_config.json', 'cline_mcp_settings.json', 'server.json', '.gemini/settings.json', '.codex/config.toml', 'smithery.yaml',
  '{docker-,}compose*.{yml,yaml}', '.github/workflows/*.{yml,yaml}', '.yarnrc.yml',
];

/** Globs of the files that the preset `files` gives to our language: those that no other plugin reads, and those named above. */
export const configGlobs: readonly string[] = [
  ...fileKinds
    .filter(({ format }) => !left.has(format))
    .flatMap(({ names = [], extensions = [], globs = [] }) => [...names, ...extensions.map((extension) => `*.${extension}`), ...globs])
    .flatMap((glob) => [glob, ...capitalised(glob)]),
  ...named,
].map((glob) => `**/${glob}`);

/** `Dockerfile` is written so; globs of ESLint heed capitals. */
function capitalised(glob: string): readonly string[] {
  return /^(?:container|docker)file/.test(glob) ? [glob.replace(/^./, (letter) => letter.toUpperCase())] : glob.startsWith('@(docker|container)file') ? [glob.replace('docker|container', 'Docker|Container')] : [];
}
