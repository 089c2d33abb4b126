import { CoreV1Api, KubeConfig } from '@kubernetes/client-node';

const config = new KubeConfig();
config.loadFromOptions({
  // ok: no-unverified-certificate
  clusters: [{ name: 'main', server: process.env.HANDSHAKE_URL, caFile: process.env.HANDSHAKE_CA }],
  users: [{ name: 'inventory', token: 'secret' }],
  contexts: [{ name: 'main', cluster: 'main', user: 'inventory' }],
  currentContext: 'main',
});

const { items } = await config.makeApiClient(CoreV1Api).listNamespace();
console.log(items);
