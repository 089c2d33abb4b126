/** A directive of nginx that hands requests on, and what decides whether the certificate of the other side is verified. */
export interface NginxUpstream {
  readonly pass: string;
  /** How an address begins that is reached over TLS. */
  readonly scheme: string;
  readonly verify: string;
  readonly trust: string;
  readonly source: string;
}

/** Every such directive of nginx; verification is off by default for each. */
export const nginxUpstreams: readonly NginxUpstream[] = [
  {
    pass: 'proxy_pass',
    scheme: 'https://',
    verify: 'proxy_ssl_verify',
    trust: 'proxy_ssl_trusted_certificate',
    source: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ssl_verify',
  },
  {
    pass: 'grpc_pass',
    scheme: 'grpcs://',
    verify: 'grpc_ssl_verify',
    trust: 'grpc_ssl_trusted_certificate',
    source: 'https://nginx.org/en/docs/http/ngx_http_grpc_module.html#grpc_ssl_verify',
  },
  {
    pass: 'uwsgi_pass',
    scheme: 'suwsgi://',
    verify: 'uwsgi_ssl_verify',
    trust: 'uwsgi_ssl_trusted_certificate',
    source: 'https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_ssl_verify',
  },
];

/** Directives whose words are protocol versions, and those whose word is a list of ciphers. */
export const nginxTlsDirectives = {
  protocols: ['ssl_protocols', 'proxy_ssl_protocols', 'grpc_ssl_protocols', 'uwsgi_ssl_protocols'],
  ciphers: ['ssl_ciphers', 'proxy_ssl_ciphers', 'grpc_ssl_ciphers', 'uwsgi_ssl_ciphers'],
} as const;
