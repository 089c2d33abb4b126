import type { Weakness } from '../../weakness.ts';

/** What code looks like without a weakness, for each language. */
interface Remedies {
  readonly javascript: string;
  readonly python: string;
}

/** A few lines for each weakness. They stand in the blocks of its page that the rules must not report. */
export const remedies = {
  'unverified-certificate': {
    javascript: "setGlobalDispatcher(new Agent({ connect: { ca: readFileSync('/etc/ssl/corp-ca.pem') } }));",
    python: 'context = ssl.create_default_context(cafile="/etc/ssl/corp-ca.pem")\nclient = httpx.AsyncClient(verify=context)',
  },
  'unverified-hostname': {
    javascript: "export const agent = new https.Agent({ servername: 'inventory.corp.internal' });",
    python: 'context = ssl.create_default_context(cafile="/etc/ssl/corp-ca.pem")\nclient = httpx.AsyncClient(verify=context)',
  },
  'global-tls-bypass': {
    javascript: "  env: { NODE_EXTRA_CA_CERTS: '/etc/ssl/corp-ca.pem' },",
    python: '    env={**os.environ, "NODE_EXTRA_CA_CERTS": "/etc/ssl/corp-ca.pem"},',
  },
  'insecure-tls-default': {
    javascript: 'export const agent = new https.Agent(caFile === undefined ? {} : { ca: readFileSync(caFile) });',
    python:
      '    def __init__(self, url: str, ca_file: str | None = None) -> None:\n        self.client = httpx.AsyncClient(base_url=url, verify=ssl.create_default_context(cafile=ca_file))',
  },
  'caller-controlled-verification': {
    javascript: "const agent = new https.Agent({ ca: readFileSync('/etc/ssl/corp-ca.pem') });",
    python: 'context = ssl.create_default_context(cafile="/etc/ssl/corp-ca.pem")',
  },
  'unverified-fallback': {
    javascript:
      '    console.error(`Cannot connect to ${url.host}: ${cause?.code}`);\n    throw new McpError(ErrorCode.InternalError, `Cannot connect to ${url.host}: ${cause?.code}`);',
    python:
      '        logger.error("Cannot connect to %s: %s", host, error)\n        raise McpError(ErrorData(code=INTERNAL_ERROR, message=f"{host} has no valid certificate")) from error',
  },
  'weak-tls': {
    javascript: "export const agent = new https.Agent({ minVersion: 'TLSv1.3' });",
    python: 'context = ssl.create_default_context()\ncontext.minimum_version = ssl.TLSVersion.TLSv1_3',
  },
  'cleartext-transport': {
    javascript: "export const remote = new StreamableHTTPClientTransport(new URL('https://mcp.contoso.com/mcp'));",
    python: 'remote = streamablehttp_client("https://mcp.contoso.com/mcp")',
  },
  'optional-client-certificate': {
    javascript: "      ca: readFileSync('clients-ca.pem'),\n      requestCert: true,",
    python:
      'context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile="clients-ca.pem")\ncontext.load_cert_chain("server.pem", "server.key")\ncontext.verify_mode = ssl.CERT_REQUIRED',
  },
  'verification-switch': {
    javascript:
      'export function createAgent(caFile?: string) {\n  return caFile === undefined ? undefined : new https.Agent({ ca: readFileSync(caFile) });\n}',
    python:
      'def create_client(url: str, ca_file: str | None = None) -> httpx.AsyncClient:\n    return httpx.AsyncClient(base_url=url, verify=ssl.create_default_context(cafile=ca_file))',
  },
  'suppressed-tls-warning': {
    javascript: "  env: { ...process.env, NODE_EXTRA_CA_CERTS: '/etc/ssl/corp-ca.pem' },",
    python: 'logging.captureWarnings(True)',
  },
  'useless-tls-option': {
    javascript:
      "const dispatcher = new Agent({ connect: { ca: readFileSync('/etc/ssl/corp-ca.pem') } });\n\nexport async function listHosts(url: string) {\n  return fetch(url, { dispatcher });\n}",
    python: 'os.environ["REQUESTS_CA_BUNDLE"] = "/etc/ssl/corp-ca.pem"',
  },
} as const satisfies Record<Weakness, Remedies>;
