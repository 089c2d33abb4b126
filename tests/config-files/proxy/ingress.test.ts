import { judgeIngress } from '../../../src/config-files/proxy/judge-ingress.ts';
import { describeProxy } from './describe-proxy.ts';

const ingress = (...annotations: readonly string[]): string =>
  ['apiVersion: networking.k8s.io/v1', 'kind: Ingress', 'metadata:', '  annotations:', ...annotations.map((line) => `    nginx.ingress.kubernetes.io/${line}`)].join('\n');

describeProxy('ingress-nginx', 'yaml', judgeIngress, [
  { name: 'an HTTPS server that is verified', text: ingress('backend-protocol: HTTPS', 'proxy-ssl-verify: "on"'), found: [] },
  { name: 'client certificates required', text: ingress('auth-tls-verify-client: "on"'), found: [] },
  { name: 'client certificates that the server behind judges', text: ingress('auth-tls-verify-client: optional', 'auth-tls-pass-certificate-to-upstream: "true"'), found: [] },
  { name: 'protocols of something else', text: 'server:\n  ssl-protocols: TLSv1', found: [] },
  { name: 'protocols and ciphers of a ConfigMap', text: 'kind: ConfigMap\ndata:\n  ssl-protocols: TLSv1.2 TLSv1.3\n  ssl-ciphers: ECDHE-RSA-AES128-GCM-SHA256', found: [] },
  { name: 'verification turned off', text: ingress('proxy-ssl-verify: "off"'), found: ['"off": unverified-certificate'] },
  { name: 'optional client certificates', text: ingress('auth-tls-verify-client: optional_no_ca'), found: ['optional_no_ca: optional-client-certificate'] },
  { name: 'old protocols in a ConfigMap', text: 'kind: ConfigMap\ndata:\n  ssl-protocols: "TLSv1 TLSv1.2"', found: ['"TLSv1 TLSv1.2": weak-tls'] },
  { name: 'weak ciphers in Helm values', text: 'controller:\n  config:\n    ssl-ciphers: RC4-SHA:AES128-SHA', found: ['RC4-SHA:AES128-SHA: weak-tls'] },
]);
