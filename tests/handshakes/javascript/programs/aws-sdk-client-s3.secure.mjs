import { readFileSync } from 'node:fs';
import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';

const client = new S3Client({
  endpoint: process.env.HANDSHAKE_URL,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'inventory', secretAccessKey: 'secret' },
  forcePathStyle: true,
  maxAttempts: 1,
  // ok: no-unverified-certificate
  requestHandler: { httpsAgent: { ca: readFileSync(process.env.HANDSHAKE_CA) } },
});

const { $metadata } = await client.send(new HeadBucketCommand({ Bucket: 'stock' }));
console.log($metadata.httpStatusCode);
client.destroy();
