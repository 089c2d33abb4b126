import { judgeCaddyfile } from '../../../src/config-files/proxy/judge-caddyfile.ts';
import { describeProxy } from './describe-proxy.ts';

describeProxy('Caddyfiles', 'caddyfile', ({ directives = [] }) => judgeCaddyfile(directives), [
  { name: 'the usual site', text: 'mcp.example.com {\n  reverse_proxy 127.0.0.1:3000 {\n    flush_interval -1\n  }\n}', found: [] },
  { name: 'TLS 1.2 and later', text: 'a {\n  tls {\n    protocols tls1.2 tls1.3\n  }\n}', found: [] },
  { name: "the server's HTTP versions", text: '{\n  servers {\n    protocols h1 h2\n  }\n}', found: [] },
  { name: 'old protocols', text: 'a {\n  tls {\n    protocols tls1.0 tls1.2\n  }\n}', found: ['tls1.0: weak-tls'] },
  { name: 'weak ciphers', text: 'a {\n  tls {\n    ciphers TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 TLS_RSA_WITH_3DES_EDE_CBC_SHA\n  }\n}', found: ['TLS_RSA_WITH_3DES_EDE_CBC_SHA: weak-tls'] },
  { name: 'a client certificate is required', text: 'a {\n  tls {\n    client_auth {\n      mode require_and_verify\n      trusted_ca_cert_file ca.pem\n    }\n  }\n}', found: [] },
  { name: 'a mode of something else', text: 'a {\n  forward {\n    mode request\n  }\n}', found: [] },
  { name: 'a client certificate is optional, and the server behind is told', text: 'a {\n  tls {\n    client_auth {\n      mode verify_if_given\n    }\n  }\n  reverse_proxy app:1 {\n    header_up X-Client {http.request.tls.client.subject}\n  }\n}', found: [] },
  ...['request', 'require', 'verify_if_given'].map((mode) => ({
    name: `client certificates under ${mode}`,
    text: `a {\n  tls {\n    client_auth {\n      mode ${mode}\n    }\n  }\n}`,
    found: [`${mode}: optional-client-certificate`],
  })),
  { name: 'an upstream on the same machine', text: 'a {\n  reverse_proxy @api https://localhost:8443 {\n    transport http {\n      tls_insecure_skip_verify\n    }\n  }\n}', found: [] },
  { name: 'an upstream on the same machine, in its block', text: 'a {\n  reverse_proxy /mcp {\n    to https://127.0.0.1:8443 [::1]:8443\n    transport http {\n      tls_insecure_skip_verify\n    }\n  }\n}', found: [] },
  { name: 'an upstream that is verified by a CA', text: 'a {\n  reverse_proxy https://app:8443 {\n    transport http {\n      tls_trusted_ca_certs ca.pem\n    }\n  }\n}', found: [] },
  { name: 'an upstream elsewhere', text: 'a {\n  reverse_proxy https://app:8443 {\n    transport http {\n      tls_insecure_skip_verify\n    }\n  }\n}', found: ['tls_insecure_skip_verify: unverified-certificate'] },
  { name: 'one upstream of two elsewhere', text: 'a {\n  reverse_proxy https://localhost:1 https://app:1 {\n    transport http {\n      tls_insecure_skip_verify\n    }\n  }\n}', found: ['tls_insecure_skip_verify: unverified-certificate'] },
  { name: 'a snippet', text: '(lenient) {\n  transport http {\n    tls_insecure_skip_verify\n  }\n}', found: ['tls_insecure_skip_verify: unverified-certificate'] },
  { name: 'Caddy 1', text: 'a {\n  proxy / https://app:8443 {\n    insecure_skip_verify\n  }\n}', found: ['insecure_skip_verify: unverified-certificate'] },
]);
