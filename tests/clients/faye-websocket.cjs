const Faye = require('faye-websocket');

module.exports.connect = function connect(url) {
  // ruleid: no-unverified-certificate
  return new Faye.Client(url, [], { tls: { rejectUnauthorized: false } });
};

module.exports.connectTrusted = function connectTrusted(url, ca) {
  // ok: no-unverified-certificate
  return new Faye.Client(url, [], { tls: { ca } });
};
