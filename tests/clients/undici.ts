import { Agent, ProxyAgent, setGlobalDispatcher } from 'undici';

// ok: no-unverified-certificate
setGlobalDispatcher(new Agent({ connect: { ca: process.env.CORP_CA } }));

// ruleid: no-unverified-certificate
setGlobalDispatcher(new Agent({ connect: { rejectUnauthorized: false } }));

const proxy = new ProxyAgent({
  uri: 'https://proxy.acme.io',
  // ruleid: no-unverified-certificate
  requestTls: { rejectUnauthorized: false },
});

// ruleid: no-useless-tls-option
const ignored = new Agent({ rejectUnauthorized: false });

export const dispatchers = { proxy, ignored };
