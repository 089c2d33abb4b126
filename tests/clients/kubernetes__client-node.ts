import { KubeConfig } from '@kubernetes/client-node';

export function clusterConfig(server: string, token: string): KubeConfig {
  const config = new KubeConfig();
  config.loadFromOptions({
    // ruleid: no-unverified-certificate
    clusters: [{ name: 'acme', server, skipTLSVerify: true }],
    users: [{ name: 'mcp', token }],
  });
  return config;
}

export function trustedConfig(server: string): KubeConfig {
  const config = new KubeConfig();
  // ok: no-unverified-certificate
  config.loadFromOptions({ clusters: [{ name: 'acme', server, caFile: '/etc/ssl/cluster-ca.pem', skipTLSVerify: false }] });
  return config;
}
