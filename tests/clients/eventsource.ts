import { EventSource } from 'eventsource';
import { Agent, fetch } from 'undici';

// ruleid: no-unverified-certificate
const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });

export const events = new EventSource('https://events.acme.io', {
  fetch: (input, init) => fetch(String(input), { ...init, dispatcher } as object) as never,
});

// ruleid: no-unverified-certificate
export const old = new EventSource('https://events.acme.io', { https: { rejectUnauthorized: false } } as object);

// ok: no-unverified-certificate
export const verified = new EventSource('https://events.acme.io', { https: { rejectUnauthorized: true } } as object);
