import { readFileSync } from 'node:fs';
import Anthropic from '@anthropic-ai/sdk';
import { Agent } from 'undici';

const client = new Anthropic({
  baseURL: process.env.HANDSHAKE_URL,
  apiKey: 'secret',
  maxRetries: 0,
  // ok: no-unverified-certificate
  fetchOptions: { dispatcher: new Agent({ connect: { ca: readFileSync(process.env.HANDSHAKE_CA) } }) },
});

const models = await client.models.list();
console.log(models.data);
