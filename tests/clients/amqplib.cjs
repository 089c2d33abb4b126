const amqp = require('amqplib');

module.exports.connect = async function connect() {
  // ruleid: no-unverified-certificate
  return amqp.connect('amqps://queue.acme.io', { rejectUnauthorized: false });
};

module.exports.connectTrusted = async function connectTrusted(ca) {
  // ok: no-unverified-certificate
  return amqp.connect('amqps://queue.acme.io', { ca: [ca] });
};
