import { readFileSync } from 'node:fs';
import https from 'node:https';
import axios from 'axios';

const inventory = axios.create({
  baseURL: process.env.HANDSHAKE_URL,
  // ok: no-unverified-certificate
  httpsAgent: new https.Agent({ ca: readFileSync(process.env.HANDSHAKE_CA) }),
});

const { status, data } = await inventory.get('/stock');
console.log(status, data);
