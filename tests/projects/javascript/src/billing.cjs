const { readFileSync } = require('node:fs');
const https = require('node:https');

exports.agent = new https.Agent({ ca: readFileSync('/etc/ssl/corp-ca.pem') });
