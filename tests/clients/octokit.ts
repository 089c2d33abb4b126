import https from 'node:https';
import { Octokit } from 'octokit';

export const github = new Octokit({
  auth: process.env.GITHUB_TOKEN,
  baseUrl: 'https://github.acme.io/api/v3',
  // ruleid: no-unverified-certificate
  request: { agent: new https.Agent({ rejectUnauthorized: false }) },
});

// ok: no-unverified-certificate
export const trusted = new Octokit({ auth: process.env.GITHUB_TOKEN, request: { agent: new https.Agent({ ca: process.env.CORP_CA }) } });
