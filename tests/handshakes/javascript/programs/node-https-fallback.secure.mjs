import { readFileSync } from 'node:fs';
import { Agent, fetch } from 'undici';

const ca = readFileSync(process.env.HANDSHAKE_CA);

async function readStock(url) {
  try {
    return await fetch(url, { dispatcher: new Agent({ connect: { ca } }) });
  } catch (error) {
    console.error('inventory:', error.cause?.code);
    // ok: no-unverified-fallback
    throw error;
  }
}

const response = await readStock(process.env.HANDSHAKE_URL);
console.log(response.status, await response.json());
