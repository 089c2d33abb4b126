const request = require('request');

function getPage(title, done) {
  // ruleid: no-unverified-certificate
  request({ url: `https://wiki.acme.io/${title}`, strictSSL: false }, done);
}

function getPages(done) {
  // ruleid: no-unverified-certificate
  request({ url: 'https://wiki.acme.io', agentOptions: { rejectUnauthorized: false } }, done);
}

function getIndex(done) {
  // ok: no-unverified-certificate
  request({ url: 'https://wiki.acme.io/index', strictSSL: true, ca: process.env.CORP_CA }, done);
}

module.exports = { getPage, getPages, getIndex };
