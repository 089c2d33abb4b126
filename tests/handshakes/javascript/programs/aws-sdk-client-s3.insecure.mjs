import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';

const client = new S3Client({
  endpoint: process.env.HANDSHAKE_URL,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'inventory', secretAccessKey: 'secret' },
  forcePathStyle: true,
  maxAttempts: 1,
  // ruleid: no-unverified-certificate
  requestHandler: { httpsAgent: { rejectUnauthorized: false } },
});

const { $metadata } = await client.send(new HeadBucketCommand({ Bucket: 'stock' }));
console.log($metadata.httpStatusCode);
client.destroy();
