import type { Format } from './file-kinds.ts';
import { readCaddyfile } from './read/caddyfile.ts';
import { readDockerfile } from './read/dockerfile.ts';
import { readDotenv } from './read/dotenv.ts';
import { readIni } from './read/ini.ts';
import { readJson } from './read/json.ts';
import { readNginx } from './read/nginx.ts';
import { readScript } from './read/shell.ts';
import { readToml } from './read/toml.ts';
import { readYaml } from './read/yaml.ts';
import type { Reader } from './reading.ts';

/** The reader of each format. */
export const readers = {
  json: readJson,
  yaml: readYaml,
  toml: readToml,
  dotenv: readDotenv,
  dockerfile: readDockerfile,
  shell: readScript,
  ini: readIni,
  nginx: readNginx,
  caddyfile: readCaddyfile,
} as const satisfies Record<Format, Reader>;
