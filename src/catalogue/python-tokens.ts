/** Words that every disabled verification in Python holds, in the spellings of keywords, camel case and constants. */
const words = ['verify', 'VERIFY', 'ssl', 'Ssl', 'SSL', 'tls', 'Tls', 'TLS', 'cert', 'Cert', 'CERT', 'nsecure', 'NSECURE'] as const;

/** Names that hold none of the words. */
const names = [
  'check_hostname',
  'assert_hostname',
  'connection_verification',
  'https_errors',
  'httpsErrors',
  'HTTPSErrors',
  'disable_warnings',
  'Unverified HTTPS',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'HTTP_ADAPTER_CLS',
  'CONNECTION_VERIFICATION',
  'TRUSTED_HOST',
  'splunklib',
  '+ssc://',
  'curl',
  'streamable',
  'StreamableHttp',
  'sse_client',
  'SSE',
  'websocket_client',
  'WebSocketClient',
  'mcpServers',
  'MCPServer',
  'MCPClient',
  'fastmcp.Client',
  'fastmcp import Client',
  '"transport"',
  "'transport'",
] as const;

/** A Python file that holds none of these strings cannot have a finding. */
export const pythonTokens: readonly string[] = [...words, ...names];
