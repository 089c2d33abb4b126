/** Constructors and functions of MCP packages whose first argument is the address of a server. */
export const mcpTransports: ReadonlyMap<string, readonly string[]> = new Map([
  ['StreamableHTTPClientTransport', ['@modelcontextprotocol/sdk', '@modelcontextprotocol/client']],
  ['SSEClientTransport', ['@modelcontextprotocol/sdk', '@modelcontextprotocol/client']],
  ['WebSocketClientTransport', ['@modelcontextprotocol/sdk', '@modelcontextprotocol/client']],
]);

/** Programs that carry MCP from one transport to another; an address among their arguments is a server's. */
export const mcpBridges: readonly string[] = ['mcp-remote', 'supergateway', 'mcp-proxy'];

/** Options of the SDK's authorisation that hold the address of an identity provider; tokens travel there. */
export const mcpUrlProperties: readonly string[] = ['authorizationUrl', 'issuerUrl', 'jwksUri', 'registrationUrl', 'revocationUrl', 'tokenUrl'];

const localSuffixes = ['.local', '.localhost', '.internal', '.lan', '.home.arpa', '.test', '.invalid', '.example', '.intranet', '.corp', '.home'];

/**
 * Whether a host is reached over a public network, where cleartext can be read. Loopback, private ranges, single labels,
 * names of clusters and private zones, and the reserved example names are not.
 *
 * @param host as `URL.hostname` gives it
 */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');

  if (name.startsWith('[') || name.includes(':')) {
    return !/^\[?(?:::1|::|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:|::ffff:)/.test(name);
  }
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) {
    return !/^(?:0|10|127|169\.254|192\.168|192\.0\.2|198\.51\.100|203\.0\.113|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(name);
  }
  return (
    name.includes('.') &&
    !localSuffixes.some((suffix) => name.endsWith(suffix)) &&
    !name.split('.').includes('svc') &&
    !/(?:^|\.)example\.(?:com|net|org|edu)$/.test(name) &&
    !/^(?:your|my|some|the)[-_.]|[<>{}$%*]|placeholder|(?:^|\.)yourdomain\.|(?:^|\.)domain\.com$/.test(name)
  );
}
