import Anthropic from '@anthropic-ai/sdk';
import { Agent } from 'undici';

const client = new Anthropic({
  baseURL: process.env.HANDSHAKE_URL,
  apiKey: 'secret',
  maxRetries: 0,
  // ruleid: no-unverified-certificate
  fetchOptions: { dispatcher: new Agent({ connect: { rejectUnauthorized: false } }) },
});

const models = await client.models.list();
console.log(models.data);
