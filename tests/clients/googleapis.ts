import https from 'node:https';
import { google } from 'googleapis';

// ruleid: no-unverified-certificate
google.options({ agent: new https.Agent({ rejectUnauthorized: false }) });

// ok: no-unverified-certificate
export const drive = google.drive({ version: 'v3', agent: new https.Agent({ keepAlive: true }) });
