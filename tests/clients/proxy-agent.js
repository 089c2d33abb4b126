import { ProxyAgent } from 'proxy-agent';

// ruleid: no-unverified-certificate
export const agent = new ProxyAgent({ rejectUnauthorized: false });

// ok: no-unverified-certificate
export const trusted = new ProxyAgent({ getProxyForUrl: () => process.env.HTTPS_PROXY ?? '' });
