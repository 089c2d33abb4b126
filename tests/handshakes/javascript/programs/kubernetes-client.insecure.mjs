import { CoreV1Api, KubeConfig } from '@kubernetes/client-node';

const config = new KubeConfig();
config.loadFromOptions({
  // ruleid: no-unverified-certificate
  clusters: [{ name: 'main', server: process.env.HANDSHAKE_URL, skipTLSVerify: true }],
  users: [{ name: 'inventory', token: 'secret' }],
  contexts: [{ name: 'main', cluster: 'main', user: 'inventory' }],
  currentContext: 'main',
});

const { items } = await config.makeApiClient(CoreV1Api).listNamespace();
console.log(items);
