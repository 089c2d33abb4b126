const makeFetch = require('make-fetch-happen');

// ruleid: no-unverified-certificate
const fetch = makeFetch.defaults({ cachePath: './cache', strictSSL: false });

// ok: no-unverified-certificate
const trusted = makeFetch.defaults({ cachePath: './cache', strictSSL: true, ca: process.env.CORP_CA });

module.exports = { fetch, trusted };
