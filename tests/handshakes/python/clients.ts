import type { Flaw, Speech } from '../javascript/start-server.ts';

/** A way of connecting, and what it accepts once the option is set. Its two programs stand in `programs/`. */
export interface Client {
  /** Stem of both programs. */
  readonly name: string;
  /** Distribution that makes the connection, as `requirements.txt` names it; `python:` marks a module of the standard library. */
  readonly package: string;
  /** What the insecure program sets. */
  readonly option: string;
  /** Rule that reports the insecure program. */
  readonly rule: string;
  readonly speech: Speech;
  /** Flawed servers that the insecure program really talks to. It refuses the others, and the secure program refuses all. */
  readonly accepts: readonly Flaw[];
}

type Row = readonly [name: string, package_: string, option: string, rule: string, speech?: Speech];

/** Clients whose insecure program accepts any certificate. */
const unverified: readonly Row[] = [
  ['requests', 'requests', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['requests_session', 'requests', 'session.verify = False', 'requests-unverified-certificate'],
  ['requests_adapter', 'requests', 'session.mount("https://", UnverifiedAdapter())', 'adapter-unverified-certificate'],
  ['httpx', 'httpx', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['httpx_client', 'httpx', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['httpx2', 'httpx2', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['httpx2_client', 'httpx2', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['httpx_transport', 'httpx', 'httpx.HTTPTransport(retries=2, verify=False)', 'verify-keyword-unverified-certificate'],
  ['aiohttp', 'aiohttp', 'ssl=False', 'aiohttp-unverified-certificate'],
  ['aiohttp_connector', 'aiohttp', 'aiohttp.TCPConnector(limit=10, ssl=False)', 'aiohttp-unverified-certificate'],
  ['urllib_request', 'python:urllib.request', 'ssl._create_unverified_context()', 'ssl-context-unverified-certificate'],
  ['urllib_request_global', 'python:urllib.request', 'ssl._create_default_https_context = ssl._create_unverified_context', 'ssl-global-tls-bypass'],
  ['http_client', 'python:http.client', 'context.verify_mode = ssl.CERT_NONE', 'cert-none-unverified-certificate'],
  ['urllib3', 'urllib3', 'cert_reqs="CERT_NONE"', 'cert-none-unverified-certificate'],
  ['niquests', 'niquests', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['curl_cffi', 'curl_cffi', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['tornado', 'tornado', 'validate_cert=False', 'verify-option-unverified-certificate'],
  ['httplib2', 'httplib2', 'httplib2.Http(timeout=10, disable_ssl_certificate_validation=True)', 'insecure-option-unverified-certificate'],
  ['pycurl', 'pycurl', 'curl.setopt(pycurl.SSL_VERIFYPEER, 0)', 'call-unverified-certificate'],
  ['websockets', 'websockets', 'context.verify_mode = ssl.CERT_NONE', 'cert-none-unverified-certificate'],
  ['websocket_client', 'websocket-client', 'sslopt={"cert_reqs": ssl.CERT_NONE}', 'cert-none-unverified-certificate'],
  ['ssl_context', 'python:ssl', 'ssl._create_stdlib_context()', 'ssl-context-unverified-certificate', 'line'],
  ['ssl_context_repaired', 'python:ssl', 'context.verify_mode = ssl.CERT_NONE', 'cert-none-unverified-certificate', 'line'],
  ['asyncio_streams', 'python:asyncio', 'context.verify_mode = ssl.CERT_NONE', 'cert-none-unverified-certificate', 'line'],
  ['ldap3', 'ldap3', 'ldap3.Tls(validate=ssl.CERT_NONE)', 'cert-none-unverified-certificate', 'ldap'],
  ['pymongo', 'pymongo', 'tlsAllowInvalidCertificates=True', 'insecure-option-unverified-certificate', 'mongodb'],
  ['redis', 'redis', 'ssl_cert_reqs="none"', 'cert-none-unverified-certificate', 'redis'],
  ['redis_none', 'redis', 'ssl_cert_reqs=None', 'redis-unverified-certificate', 'redis'],
  ['pymysql_verify', 'PyMySQL', 'ssl_verify_cert=False', 'verify-option-unverified-certificate', 'mysql'],
  ['elasticsearch', 'elasticsearch', 'verify_certs=False', 'verify-option-unverified-certificate'],
  ['opensearch', 'opensearch-py', 'verify_certs=False', 'verify-option-unverified-certificate'],
  ['boto3', 'boto3', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['kubernetes', 'kubernetes', 'configuration.verify_ssl = False', 'attribute-unverified-certificate'],
  ['docker', 'docker', 'tls=docker.tls.TLSConfig(verify=False)', 'verify-keyword-unverified-certificate'],
  ['hvac', 'hvac', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['python_gitlab', 'python-gitlab', 'ssl_verify=False', 'verify-option-unverified-certificate'],
  ['jira', 'jira', 'options={"verify": False}', 'verify-splat-unverified-certificate'],
  ['atlassian', 'atlassian-python-api', 'verify_ssl=False', 'verify-option-unverified-certificate'],
  ['proxmoxer', 'proxmoxer', 'verify_ssl=False', 'verify-option-unverified-certificate'],
  ['paho_mqtt', 'paho-mqtt', 'client.tls_set(cert_reqs=ssl.CERT_NONE)', 'cert-none-unverified-certificate', 'mqtt'],
  ['mcp', 'mcp', 'httpx2.AsyncClient(verify=False)', 'verify-keyword-unverified-certificate'],
  ['fastmcp', 'fastmcp', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['openai', 'openai', 'http_client=httpx2.Client(verify=False)', 'verify-keyword-unverified-certificate'],
  ['anthropic', 'anthropic', 'http_client=httpx2.Client(verify=False)', 'verify-keyword-unverified-certificate'],
  ['requests_splat', 'requests', '"verify": False', 'verify-splat-unverified-certificate'],
  ['requests_partial', 'requests', 'functools.partial(requests.get, timeout=10, verify=False)', 'verify-keyword-unverified-certificate'],
  ['requests_prepared', 'requests', 'session.send(prepared, verify=False)', 'verify-keyword-unverified-certificate'],
  ['requests_fallback', 'requests', 'an unverified request in `except`', 'handler-unverified-fallback'],
  ['requests_default', 'requests', 'def fetch_stock(url, verify_ssl=False)', 'parameter-insecure-tls-default'],
  ['aiohttp_websocket', 'aiohttp', 'session.ws_connect("/events", ssl=False)', 'aiohttp-unverified-certificate'],
  ['aiohttp_verify_ssl', 'aiohttp', 'aiohttp.TCPConnector(verify_ssl=False)', 'verify-option-unverified-certificate'],
  ['fastmcp_transport', 'fastmcp', 'verify=False', 'verify-keyword-unverified-certificate'],
  ['urllib3_context', 'urllib3', 'create_urllib3_context(cert_reqs=ssl.CERT_NONE)', 'cert-none-unverified-certificate'],
  ['ssl_verify_mode_zero', 'python:ssl', 'context.verify_mode = 0', 'cert-none-unverified-certificate'],
  ['ssl_context_bare', 'python:ssl', 'ssl.SSLContext()', 'bare-context-unverified-certificate', 'line'],
  ['urllib_request_bare_context', 'python:urllib.request', 'ssl.SSLContext(ssl.PROTOCOL_TLS)', 'bare-context-unverified-certificate'],
  ['aiohttp_bare_context', 'aiohttp', 'ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)', 'bare-context-unverified-certificate'],
  ['httpx_create_context', 'httpx', 'httpx.create_ssl_context(verify=False)', 'ssl-context-unverified-certificate'],
  ['smtplib', 'python:smtplib', 'starttls() without a context', 'missing-option-unverified-certificate', 'smtp'],
  ['imaplib', 'python:imaplib', 'imaplib.IMAP4_SSL() without a context', 'missing-option-unverified-certificate', 'imap'],
  ['ftplib', 'python:ftplib', 'ftplib.FTP_TLS() without a context', 'missing-option-unverified-certificate', 'ftp'],
  ['ldap3_default', 'ldap3', 'ldap3.Tls() without `validate`', 'missing-option-unverified-certificate', 'ldap'],
  ['docker_default', 'docker', 'docker.tls.TLSConfig() without `verify`', 'missing-option-unverified-certificate'],
  ['psycopg', 'psycopg', 'sslmode="require"', 'sslmode-unverified-certificate', 'postgres'],
  ['psycopg_url', 'psycopg', '?sslmode=prefer', 'url-unverified-certificate', 'postgres'],
  ['pymysql_mode', 'PyMySQL', 'ssl={"verify_mode": "none"}', 'cert-none-unverified-certificate', 'mysql'],
  ['redis_url', 'redis', '?ssl_cert_reqs=none', 'url-unverified-certificate', 'redis'],
  ['pymongo_url', 'pymongo', '&tlsInsecure=true', 'url-unverified-certificate', 'mongodb'],
];

/** Clients whose insecure program accepts the certificate of another host, if a trusted CA has issued it. */
const otherHost: readonly Row[] = [
  ['requests_adapter_hostname', 'requests', 'init_poolmanager(..., assert_hostname=False)', 'check-hostname-unverified-hostname'],
  ['urllib3_hostname', 'urllib3', 'assert_hostname=False', 'check-hostname-unverified-hostname'],
  ['ssl_context_hostname', 'python:ssl', 'context.check_hostname = False', 'check-hostname-unverified-hostname', 'line'],
  ['pymongo_hostname', 'pymongo', 'tlsAllowInvalidHostnames=True', 'check-hostname-unverified-hostname', 'mongodb'],
  ['pymysql', 'PyMySQL', 'ssl={"ca": os.environ["HANDSHAKE_CA"], "check_hostname": False}', 'check-hostname-unverified-hostname', 'mysql'],
  ['websocket_client_hostname', 'websocket-client', 'sslopt={"ca_certs": os.environ["HANDSHAKE_CA"], "check_hostname": False}', 'check-hostname-unverified-hostname'],
  ['redis_hostname', 'redis', 'ssl_check_hostname=False', 'check-hostname-unverified-hostname', 'redis'],
  ['pycurl_hostname', 'pycurl', 'curl.setopt(pycurl.SSL_VERIFYHOST, 0)', 'curl-unverified-hostname'],
  ['elasticsearch_hostname', 'elasticsearch', 'ssl_assert_hostname=False', 'check-hostname-unverified-hostname'],
  ['paho_mqtt_hostname', 'paho-mqtt', 'client.tls_insecure_set(True)', 'check-hostname-unverified-hostname', 'mqtt'],
  ['asyncio_server_hostname', 'python:asyncio', 'server_hostname=""', 'check-hostname-unverified-hostname', 'line'],
  ['kubernetes_hostname', 'kubernetes', 'configuration.assert_hostname = False', 'check-hostname-unverified-hostname'],
];

function toClient([name, package_, option, rule, speech = 'http']: Row, accepts: Client['accepts']): Client {
  return { name, package: package_, option, rule, speech, accepts };
}

/** Every Python client whose option is proved by handshakes. */
export const clients: readonly Client[] = [
  ...unverified.map((row) => toClient(row, ['self-signed', 'wrong-host', 'expired'])),
  ...otherHost.map((row) => toClient(row, ['wrong-host'])),
];
