import EventSource from 'eventsource';

// ruleid: no-unverified-certificate
const events = new EventSource(process.env.HANDSHAKE_URL, {
  headers: { Authorization: 'Bearer inventory' },
});

events.onmessage = ({ data }) => {
  console.log(data);
  events.close();
};
events.onerror = (event) => {
  events.close();
  throw new Error(event.message);
};
