import { readFileSync } from 'node:fs';
import { Kafka, logLevel } from 'kafkajs';

const kafka = new Kafka({
  brokers: [`${process.env.HANDSHAKE_HOST}:${process.env.HANDSHAKE_PORT}`],
  connectionTimeout: 10_000,
  logLevel: logLevel.NOTHING,
  retry: { retries: 0 },
  // ok: no-unverified-certificate
  ssl: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

const admin = kafka.admin();
await admin.connect();
console.log('connected');
await admin.disconnect();
