const fetch = require('npm-registry-fetch');

module.exports.manifest = async function manifest(name) {
  // ruleid: no-unverified-certificate
  return fetch.json(`/${name}`, { registry: 'https://registry.acme.io', strictSSL: false });
};

module.exports.trusted = async function trusted(name) {
  // ok: no-unverified-certificate
  return fetch.json(`/${name}`, { registry: 'https://registry.acme.io', ca: process.env.CORP_CA });
};
