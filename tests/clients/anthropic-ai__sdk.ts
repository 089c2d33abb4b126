import Anthropic from '@anthropic-ai/sdk';

export const anthropic = new Anthropic({
  apiKey: process.env.ANTHROPIC_API_KEY,
  // ruleid: no-unverified-certificate
  fetchOptions: { tls: { rejectUnauthorized: false } } as object,
});

// ok: no-unverified-certificate
export const trusted = new Anthropic({ fetchOptions: { tls: { ca: process.env.CORP_CA } } as object });
