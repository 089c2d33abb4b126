const { execFileSync } = require('node:child_process');

module.exports.download = function download(url) {
  // ruleid: no-unverified-certificate
  return execFileSync('wget', ['--no-check-certificate', '-qO-', url]);
};

module.exports.downloadTrusted = function downloadTrusted(url) {
  // ok: no-unverified-certificate
  return execFileSync('wget', ['--ca-certificate=/etc/ssl/corp-ca.pem', '-qO-', url]);
};
