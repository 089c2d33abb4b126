import { readFileSync } from 'node:fs';
import mqtt from 'mqtt';

const client = await mqtt.connectAsync({
  protocol: 'mqtts',
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  // ok: no-unverified-certificate
  ca: readFileSync(process.env.HANDSHAKE_CA),
}, false);
console.log(client.connected);
client.end(true);
