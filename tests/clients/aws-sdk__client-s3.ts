import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// ruleid: no-unverified-certificate
export const s3 = new S3Client({ requestHandler: { httpsAgent: { rejectUnauthorized: false } } });

export const archive = new S3Client({
  requestHandler: new NodeHttpHandler({
    // ruleid: no-unverified-certificate
    httpsAgent: new https.Agent({ rejectUnauthorized: false }),
  }),
});

// ok: no-unverified-certificate
export const trusted = new S3Client({ requestHandler: { httpsAgent: { ca: process.env.CORP_CA } } });
