import OpenAI from 'openai';
import { Agent } from 'undici';

export const openai = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  // ruleid: no-unverified-certificate
  fetchOptions: { dispatcher: new Agent({ connect: { rejectUnauthorized: false } }) },
});

// ok: no-unverified-certificate
export const trusted = new OpenAI({ fetchOptions: { dispatcher: new Agent({ connect: { ca: process.env.CORP_CA } }) } });
