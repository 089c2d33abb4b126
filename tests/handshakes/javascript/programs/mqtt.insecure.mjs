import mqtt from 'mqtt';

const client = await mqtt.connectAsync({
  protocol: 'mqtts',
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  // ruleid: no-unverified-certificate
  rejectUnauthorized: false,
}, false);
console.log(client.connected);
client.end(true);
