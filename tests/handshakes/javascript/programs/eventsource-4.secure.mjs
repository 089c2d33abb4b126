import { readFileSync } from 'node:fs';
import { EventSource } from 'eventsource-4';
import { Agent, fetch } from 'undici';

const dispatcher = new Agent({
  // ok: no-unverified-certificate
  connect: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});
const events = new EventSource(process.env.HANDSHAKE_URL, { fetch: (url, init) => fetch(url, { ...init, dispatcher }) });

events.addEventListener('message', ({ data }) => {
  console.log(data);
  events.close();
});
events.addEventListener('error', (event) => {
  events.close();
  throw event;
});
