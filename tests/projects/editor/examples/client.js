import https from 'node:https';

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });

https.get("https://inventory.corp.internal", { agent });
