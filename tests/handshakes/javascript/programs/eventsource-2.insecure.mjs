import EventSource from 'eventsource';

const events = new EventSource(process.env.HANDSHAKE_URL, {
  headers: { Authorization: 'Bearer inventory' },
  // ruleid: no-unverified-certificate
  https: { rejectUnauthorized: false },
});

events.onmessage = ({ data }) => {
  console.log(data);
  events.close();
};
events.onerror = (event) => {
  events.close();
  throw new Error(event.message);
};
