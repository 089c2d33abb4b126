import { judgeTraefik } from '../../../src/config-files/proxy/judge-traefik.ts';
import { describeProxy } from './describe-proxy.ts';

describeProxy('Traefik in YAML', 'yaml', judgeTraefik, [
  { name: 'the usual dynamic file', text: 'tls:\n  options:\n    default:\n      minVersion: VersionTLS12\n      cipherSuites:\n        - TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256\n      clientAuth:\n        clientAuthType: RequireAndVerifyClientCert', found: [] },
  { name: 'verification left on', text: 'serversTransport:\n  insecureSkipVerify: false', found: [] },
  { name: 'the key in a file of something else', text: 'client:\n  insecureSkipVerify: true', found: [] },
  { name: 'an object of something else', text: 'apiVersion: example.com/v1\nkind: Thing\nspec:\n  insecureSkipVerify: true\n  minVersion: VersionTLS10', found: [] },
  { name: 'services on the same machine', text: 'http:\n  services:\n    a:\n      loadBalancer:\n        serversTransport: own\n        servers:\n          - url: https://127.0.0.1:8443\n  serversTransports:\n    own:\n      insecureSkipVerify: true', found: [] },
  { name: 'no client certificate asked for', text: 'tls:\n  options:\n    default:\n      clientAuth:\n        clientAuthType: NoClientCert', found: [] },
  { name: 'everything in the static file', text: 'serversTransport:\n  insecureSkipVerify: true', found: ['true: unverified-certificate'] },
  { name: 'one transport, in another case of letters', text: 'http:\n  serverstransports:\n    mine:\n      insecureskipverify: "true"', found: ['"true": unverified-certificate'] },
  { name: 'TCP, forwarded authentication, a provider', text: 'tcp:\n  serversTransports:\n    a:\n      tls:\n        insecureSkipVerify: true\nhttp:\n  middlewares:\n    b:\n      forwardAuth:\n        tls:\n          insecureSkipVerify: true\nproviders:\n  docker:\n    tls:\n      insecureSkipVerify: true', found: ['true: unverified-certificate', 'true: unverified-certificate', 'true: unverified-certificate'] },
  { name: 'old protocols, weak ciphers', text: 'tls:\n  options:\n    default:\n      minVersion: VersionTLS10\n      cipherSuites:\n        - TLS_RSA_WITH_RC4_128_SHA\n        - TLS_AES_128_GCM_SHA256', found: ['VersionTLS10: weak-tls', 'TLS_RSA_WITH_RC4_128_SHA: weak-tls'] },
  { name: 'optional client certificates', text: 'tls:\n  options:\n    default:\n      clientAuth:\n        clientAuthType: VerifyClientCertIfGiven', found: ['VerifyClientCertIfGiven: optional-client-certificate'] },
  { name: 'objects in Kubernetes, after others', text: 'apiVersion: v1\nkind: Service\n---\napiVersion: traefik.io/v1alpha1\nkind: ServersTransport\nspec:\n  insecureSkipVerify: true\n---\napiVersion: traefik.containo.us/v1alpha1\nkind: TLSOption\nspec:\n  minVersion: VersionTLS11', found: ['true: unverified-certificate', 'VersionTLS11: weak-tls'] },
  { name: 'an argument in a Compose file', text: 'services:\n  proxy:\n    image: traefik:v3\n    command:\n      - --serversTransport.insecureSkipVerify=true', found: ['--serversTransport.insecureSkipVerify=true: unverified-certificate'] },
  { name: 'an argument that leaves it on', text: 'services:\n  proxy:\n    command:\n      - --serversTransport.insecureSkipVerify=false', found: [] },
]);

describeProxy('Traefik in TOML', 'toml', judgeTraefik, [
  { name: 'the usual dynamic file', text: '[tls.options.default]\nminVersion = "VersionTLS12"\n', found: [] },
  { name: 'the static file', text: '[serversTransport]\ninsecureSkipVerify = true\n', found: ['true: unverified-certificate'] },
  { name: 'a dynamic file', text: '[tls.options.old]\nminVersion = "VersionTLS11"\ncipherSuites = ["TLS_RSA_WITH_3DES_EDE_CBC_SHA"]\n[tls.options.old.clientAuth]\nclientAuthType = "RequestClientCert"\n', found: ['"VersionTLS11": weak-tls', '"TLS_RSA_WITH_3DES_EDE_CBC_SHA": weak-tls', '"RequestClientCert": optional-client-certificate'] },
  { name: 'Traefik 1', text: '[entryPoints.https.tls]\nminVersion = "VersionTLS10"\n', found: ['"VersionTLS10": weak-tls'] },
]);
