import https from 'node:https';
import axios from 'axios';

const inventory = axios.create({
  baseURL: process.env.HANDSHAKE_URL,
  // ruleid: no-unverified-certificate
  httpsAgent: new https.Agent({ rejectUnauthorized: false }),
});

const { status, data } = await inventory.get('/stock');
console.log(status, data);
