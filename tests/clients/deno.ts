import https from 'node:https';

// ruleid: no-global-tls-bypass
Deno.env.set('NODE_TLS_REJECT_UNAUTHORIZED', '0');

// ruleid: no-unverified-hostname
const connection = await Deno.connectTls({ hostname: 'api.acme.io', port: 443, unsafelyDisableHostnameVerification: true });

// ruleid: no-unverified-certificate
const command = new Deno.Command('deno', { args: ['run', '--unsafely-ignore-certificate-errors', 'server.ts'] });

// ruleid: no-unverified-certificate
const agent = new https.Agent({ rejectUnauthorized: false });

// ok: no-unverified-certificate
const client = Deno.createHttpClient({ caCerts: [await Deno.readTextFile('/etc/ssl/corp-ca.pem')] });

export { agent, client, command, connection };
