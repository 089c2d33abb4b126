const https = require('node:https');
const fetch = require('cross-fetch');

module.exports.getRelease = async function getRelease(tag) {
  return fetch(`https://registry.acme.io/releases/${tag}`, {
    // ruleid: no-unverified-certificate
    agent: new https.Agent({ rejectUnauthorized: false }),
  });
};

module.exports.getReleases = async function getReleases() {
  // ok: no-unverified-certificate
  return fetch('https://registry.acme.io/releases', { agent: new https.Agent({ keepAlive: true }) });
};
