import type { EngineName } from '../finding.ts';
import { isGeneratedBundle } from '../targets/generated-bundle.ts';

/** What TLS of a server's own looks like, in a file that starts a server. */
const ownTls = {
  eslint: /https\.createServer|createSecureServer|createHttpsServer|httpsOptions|ssl_?(?:cert|key)/i,
  semgrep: /ssl_(?:keyfile|certfile|context_factory)|\bcertfile\s*=/,
} as const satisfies Record<EngineName, RegExp>;

/** What a file that serves MCP over HTTP has: a transport of the SDK, or the usual paths. */
const servesMcp = {
  eslint: /(?:StreamableHTTP|SSE)ServerTransport|["'`](?:\/[\w-]{1,40}){0,3}\/(?:mcp|sse)["'`/]/,
  semgrep: /FastMCP|SseServerTransport|StreamableHTTP|streamable_http_app|^[ \t]*(?:from|import)[ \t]+[\w.]{0,80}mcp/m,
} as const satisfies Record<EngineName, RegExp>;

/** A word without which no file starts a server that others can reach; the one search in every file of code. */
const starts = { eslint: '.listen(', semgrep: '0.0.0.0' } as const satisfies Record<EngineName, string>;

/** Files of platforms that end TLS in front of what they run, by their names in lower case. */
const platformFiles: ReadonlySet<string> = new Set(['fly.toml', 'render.yaml', 'railway.json', 'railway.toml']);

/** A proxy in a file of Compose, Kubernetes or Helm. */
const proxyInYaml = /kind:[ \t]*["']?Ingress|traefik|image:[ \t]*["']?[\w./-]{0,80}(?:nginx|caddy)/;

/** A file that the walk reads. */
interface WalkedFile {
  /** Absolute path, with forward slashes. */
  readonly file: string;
  readonly engine: EngineName;
  /** Its format, if it is no code. */
  readonly format: string | undefined;
}

/** What the walk notices of servers and of proxies in front of them. It costs one search for a word in each file of code. */
export class InboundSigns {
  /** Files that may start an MCP server on the network, and whether they have TLS of their own. */
  readonly servers: { readonly file: string; readonly hasTls: boolean }[] = [];
  /** Files that configure a proxy, or a platform with one. */
  readonly proxies: string[] = [];

  /** @param text of a file, or of the first part of a very large one */
  see({ file, engine, format }: WalkedFile, text: string): void {
    if (format !== undefined) {
      const isProxy = format === 'nginx' ? text.includes('proxy_pass') : format === 'caddyfile' || (format === 'yaml' && proxyInYaml.test(text));

      if (isProxy || platformFiles.has(file.slice(file.lastIndexOf('/') + 1).toLowerCase())) {
        this.proxies.push(file);
      }
    } else if (text.includes(starts[engine]) && servesMcp[engine].test(text) && !isGeneratedBundle(text)) {
      this.servers.push({ file, hasTls: ownTls[engine].test(text) });
    }
  }
}
