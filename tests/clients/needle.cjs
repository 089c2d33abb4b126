const needle = require('needle');

// ruleid: no-unverified-certificate
needle.defaults({ open_timeout: 5000, rejectUnauthorized: false });

module.exports = async function getTicket(id) {
  // ok: no-unverified-certificate
  return needle('get', `https://tickets.acme.io/${id}`, { rejectUnauthorized: true });
};
