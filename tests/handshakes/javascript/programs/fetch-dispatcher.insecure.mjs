import { Agent } from 'undici';

const dispatcher = new Agent({
  // ruleid: no-unverified-certificate
  connect: { rejectUnauthorized: false },
});

const response = await fetch(process.env.HANDSHAKE_URL, { dispatcher });
console.log(response.status, await response.json());
await dispatcher.close();
