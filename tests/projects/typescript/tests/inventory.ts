import https from 'node:https';
import { listHosts } from '../src/inventory.js';

https.globalAgent = new https.Agent({ rejectUnauthorized: false });

listHosts('berlin', console.log);
