import ky from 'ky';
import { Agent } from 'undici';

// ruleid: no-unverified-certificate
const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });

const api = ky.create({ prefixUrl: 'https://api.acme.io', dispatcher } as object);

// ok: no-unverified-certificate
const trusted = ky.create({ prefixUrl: 'https://api.acme.io', dispatcher: new Agent({ connect: { ca: process.env.CORP_CA } }) } as object);

export const listNotes = async (): Promise<unknown> => (await api.get('notes').json()) ?? trusted.get('notes');
