/** An option of Traefik, by its path of keys in lower case (Traefik does not tell cases apart); `*` stands for one key. */
export interface TraefikOption {
  readonly path: string;
  readonly kind: 'skips verification' | 'protocol' | 'cipher' | 'client certificate';
  readonly source: string;
}

const reference = 'https://doc.traefik.io/traefik/reference';

/** The options by which Traefik's files decide about TLS. */
export const traefikOptions: readonly TraefikOption[] = [
  ...[
    'serverstransport.insecureskipverify',
    'tcpserverstransport.tls.insecureskipverify',
    'http.serverstransports.*.insecureskipverify',
    'tcp.serverstransports.*.tls.insecureskipverify',
    'http.middlewares.*.forwardauth.tls.insecureskipverify',
    'providers.*.tls.insecureskipverify',
    'providers.*.endpoint.tls.insecureskipverify',
  ].map((path) => ({ path, kind: 'skips verification' as const, source: `${reference}/static-configuration/file/, ${reference}/dynamic-configuration/file/` })),
  { path: 'tls.options.*.minversion', kind: 'protocol', source: `${reference}/dynamic-configuration/file/` },
  { path: 'tls.options.*.maxversion', kind: 'protocol', source: `${reference}/dynamic-configuration/file/` },
  { path: 'tls.options.*.ciphersuites.*', kind: 'cipher', source: `${reference}/dynamic-configuration/file/` },
  { path: 'tls.options.*.clientauth.clientauthtype', kind: 'client certificate', source: `${reference}/dynamic-configuration/file/` },
  { path: 'entrypoints.*.tls.minversion', kind: 'protocol', source: 'https://doc.traefik.io/traefik/v1.7/configuration/entrypoints/' },
  { path: 'entrypoints.*.tls.ciphersuites.*', kind: 'cipher', source: 'https://doc.traefik.io/traefik/v1.7/configuration/entrypoints/' },
];

/** The same in Kubernetes, in objects whose `apiVersion` is one of Traefik's. */
export const traefikResourceOptions: readonly TraefikOption[] = (
  [
    ['spec.insecureskipverify', 'skips verification'],
    ['spec.tls.insecureskipverify', 'skips verification'],
    ['spec.forwardauth.tls.insecureskipverify', 'skips verification'],
    ['spec.minversion', 'protocol'],
    ['spec.maxversion', 'protocol'],
    ['spec.ciphersuites.*', 'cipher'],
    ['spec.clientauth.clientauthtype', 'client certificate'],
  ] as const
).map(([path, kind]) => ({ path, kind, source: `${reference}/dynamic-configuration/kubernetes-crd/` }));

/** Names of the groups to which the objects of `traefikResourceOptions` belong. */
export const traefikGroups: readonly string[] = ['traefik.io', 'traefik.containo.us'];

/** Kinds of `clientAuthType` that let clients in without a verified certificate. `NoClientCert` asks for none. */
export const lenientClientAuthTypes: readonly string[] = ['RequestClientCert', 'RequireAnyClientCert', 'VerifyClientCertIfGiven'];
