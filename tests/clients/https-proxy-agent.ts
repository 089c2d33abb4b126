import { HttpsProxyAgent } from 'https-proxy-agent';

export function viaProxy(proxy: string): HttpsProxyAgent<string> {
  // ruleid: no-unverified-certificate
  return new HttpsProxyAgent(proxy, { keepAlive: true, rejectUnauthorized: false });
}

export function viaTrustedProxy(proxy: string): HttpsProxyAgent<string> {
  // ok: no-unverified-certificate
  return new HttpsProxyAgent(proxy, { keepAlive: true, ca: process.env.CORP_CA });
}
