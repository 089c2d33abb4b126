import { expect, it } from 'vitest';
import { judgeNginx } from '../../../src/config-files/proxy/judge-nginx.ts';
import { concernsConfiguration } from '../../../src/config-files/concerns-configuration.ts';
import { describeProxy } from './describe-proxy.ts';

const judge = (reading: { readonly directives?: Parameters<typeof judgeNginx>[0] }) => judgeNginx(reading.directives ?? []);

describeProxy('protocols', 'nginx', judge, [
  { name: 'TLS 1.2 and 1.3', text: 'ssl_protocols TLSv1.2 TLSv1.3;', found: [] },
  { name: 'TLS 1.3 alone', text: 'ssl_protocols TLSv1.3;', found: [] },
  { name: 'left at their default', text: 'server { listen 443 ssl; }', found: [] },
  { name: 'in a comment', text: '# ssl_protocols TLSv1;\nlisten 443 ssl;', found: [] },
  { name: 'known only at run time', text: 'ssl_protocols ${PROTOCOLS};', found: [] },
  { name: 'TLS 1.0 and 1.1', text: 'ssl_protocols TLSv1 TLSv1.1 TLSv1.2;', found: ['TLSv1 TLSv1.1: weak-tls'] },
  { name: 'SSL 3 in a server', text: 'http { server { ssl_protocols SSLv3 TLSv1.2; } }', found: ['SSLv3: weak-tls'] },
  { name: 'to an upstream', text: 'proxy_ssl_protocols TLSv1.1 TLSv1.2;', found: ['TLSv1.1: weak-tls'] },
  { name: 'in a stream, to a gRPC and a uWSGI server', text: 'stream { server { ssl_protocols TLSv1; } }\ngrpc_ssl_protocols TLSv1;\nuwsgi_ssl_protocols SSLv2;', found: ['TLSv1: weak-tls', 'TLSv1: weak-tls', 'SSLv2: weak-tls'] },
]);

describeProxy('ciphers', 'nginx', judge, [
  { name: "nginx's default", text: 'ssl_ciphers HIGH:!aNULL:!MD5;', found: [] },
  { name: 'weak ones taken away', text: 'ssl_ciphers "ALL:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!3DES:!MD5:-LOW:+SHA1";', found: [] },
  { name: 'names that are like weak ones', text: 'ssl_ciphers ECDHE-RSA-AES128-SHA:AES256-SHA;', found: [] },
  { name: 'RC4', text: 'ssl_ciphers ALL:!ADH:RC4+RSA:+HIGH;', found: ['ALL:!ADH:RC4+RSA:+HIGH: weak-tls'] },
  { name: 'triple DES', text: "ssl_ciphers 'ECDHE-RSA-DES-CBC3-SHA:AES128-SHA';", found: ["'ECDHE-RSA-DES-CBC3-SHA:AES128-SHA': weak-tls"] },
  { name: 'no encryption', text: 'proxy_ssl_ciphers NULL-SHA256;', found: ['NULL-SHA256: weak-tls'] },
  { name: 'security level 0', text: 'ssl_ciphers DEFAULT@SECLEVEL=0;', found: ['DEFAULT@SECLEVEL=0: weak-tls'] },
]);

describeProxy('upstreams', 'nginx', judge, [
  { name: 'in cleartext', text: 'location / { proxy_pass http://app:3000; }', found: [] },
  { name: 'verified', text: 'location / { proxy_pass https://app; proxy_ssl_verify on; proxy_ssl_trusted_certificate ca.pem; }', found: [] },
  { name: 'verified further out', text: 'http { proxy_ssl_verify on; server { location / { proxy_pass https://app; } } }', found: [] },
  { name: 'on the same machine', text: 'location / { proxy_pass https://127.0.0.1:8443/mcp; }\nlocation /a { proxy_pass https://localhost; proxy_ssl_verify off; }\nlocation /b { proxy_pass https://[::1]:1; }\nlocation /c { proxy_pass https://unix:/run/app.sock; }', found: [] },
  { name: 'a group on the same machine', text: 'upstream app { server 127.0.0.1:8443; server unix:/run/app.sock; }\nserver { location / { proxy_pass https://app; } }', found: [] },
  { name: 'a scheme that is known only at run time', text: 'location / { proxy_pass $scheme://app; }', found: [] },
  { name: 'an include in the location, which may verify', text: 'location / { include snippets/upstream-tls.conf; proxy_pass https://app; }', found: [] },
  { name: 'a single include further out, which may verify', text: 'http { include /etc/nginx/tls.conf; server { location / { proxy_pass https://app; } } }', found: [] },
  { name: 'a switch without effect', text: 'location / { proxy_ssl_verify off; proxy_pass http://app; }', found: [] },
  { name: 'not verified, since nothing is said', text: 'http {\n  include mime.types;\n  include conf.d/*.conf;\n  server { location / { include proxy_params; proxy_pass https://app:8443/mcp; } }\n}', found: ['https://app:8443/mcp: unverified-certificate'] },
  { name: 'a group with one server elsewhere', text: 'upstream app { server 127.0.0.1:8443; server app2:8443; }\nserver { location / { proxy_pass https://app; } }', found: ['https://app: unverified-certificate'] },
  { name: 'verified in another location', text: 'server {\nlocation /a { proxy_ssl_verify on; }\nlocation /b { proxy_pass https://app; }\n}', found: ['https://app: unverified-certificate'] },
  { name: 'turned off', text: 'location / {\n  proxy_pass https://app;\n  proxy_ssl_verify off;\n}', found: ['off: unverified-certificate'] },
  { name: 'turned off for several', text: 'server {\nproxy_ssl_verify off;\nlocation /a { proxy_pass https://a; }\nlocation /b { proxy_pass https://b; }\n}', found: ['off: unverified-certificate'] },
  { name: 'turned off in a file to be included', text: 'proxy_set_header Host $host;\nproxy_ssl_verify off;', found: ['off: unverified-certificate'] },
  { name: 'a host that is known only at run time', text: 'location / { proxy_pass https://$backend; }', found: ['https://$backend: unverified-certificate'] },
  { name: 'gRPC and uWSGI', text: 'location /a { grpc_pass grpcs://app; }\nlocation /b { uwsgi_pass suwsgi://app; }', found: ['grpcs://app: unverified-certificate', 'suwsgi://app: unverified-certificate'] },
]);

describeProxy('client certificates', 'nginx', judge, [
  { name: 'required', text: 'server { ssl_verify_client on; }', found: [] },
  { name: 'not asked for', text: 'server { ssl_verify_client off; }', found: [] },
  { name: 'optional, and the result is asked for', text: 'server { ssl_verify_client optional;\nlocation / { if ($ssl_client_verify != SUCCESS) { return 403; } } }', found: [] },
  { name: 'optional, and the server behind is told', text: 'server { ssl_verify_client optional_no_ca;\nlocation / { proxy_set_header X-Client-Verify $ssl_client_verify; } }', found: [] },
  { name: 'optional, with an include that may ask', text: 'server { ssl_verify_client optional; include auth.conf; }', found: [] },
  { name: 'optional', text: 'server {\n  ssl_verify_client optional;\n}', found: ['optional: optional-client-certificate'] },
  { name: 'any', text: 'server {\n  ssl_verify_client optional_no_ca;\n}', found: ['optional_no_ca: optional-client-certificate'] },
]);

it.each([
  { name: 'of PostgreSQL', text: "ssl = on\nssl_ciphers = 'HIGH:MEDIUM:+3DES:!aNULL'\n" },
  { name: 'of Dovecot', text: 'ssl_protocols = TLSv1 TLSv1.2\n' },
  { name: 'of Supervisor', text: '[program:mcp]\ncommand=mcp --no-verify-ssl\n' },
  { name: 'of nginx, where nothing is to be judged', text: 'server { listen 80; location / { proxy_pass http://app:3000; } }' },
])('a `.conf` file is left alone: $name', ({ text }) => {
  expect(concernsConfiguration(text, 'nginx')).toBe(false);
});
