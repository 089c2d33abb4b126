import { Kafka } from 'kafkajs';

const kafka = new Kafka({
  clientId: 'mcp-events',
  brokers: ['kafka.acme.io:9093'],
  // ruleid: no-unverified-certificate
  ssl: { rejectUnauthorized: false },
});

// ok: no-unverified-certificate
const trusted = new Kafka({ clientId: 'mcp-events', brokers: ['kafka.acme.io:9093'], ssl: { ca: [process.env.CORP_CA ?? ''] } });

export const producers = [kafka, trusted].map((each) => each.producer());
