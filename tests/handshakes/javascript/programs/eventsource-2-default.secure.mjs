import { readFileSync } from 'node:fs';
import EventSource from 'eventsource';

// ok: no-unverified-certificate
const events = new EventSource(process.env.HANDSHAKE_URL, {
  headers: { Authorization: 'Bearer inventory' },
  https: { rejectUnauthorized: true, ca: readFileSync(process.env.HANDSHAKE_CA) },
});

events.onmessage = ({ data }) => {
  console.log(data);
  events.close();
};
events.onerror = (event) => {
  events.close();
  throw new Error(event.message);
};
