const httpProxy = require('http-proxy');

// ruleid: no-unverified-certificate
const proxy = httpProxy.createProxyServer({ target: 'https://upstream.acme.io', secure: false });

// ok: no-unverified-certificate
const trusted = httpProxy.createProxyServer({ target: 'https://upstream.acme.io', secure: true });

module.exports = { proxy, trusted };
