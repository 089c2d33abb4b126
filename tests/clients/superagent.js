import https from 'node:https';
import superagent from 'superagent';

export async function listRooms() {
  // ruleid: no-unverified-certificate
  const { body } = await superagent.get('https://rooms.acme.io/v1/rooms').disableTLSCerts();
  return body;
}

export async function getRoom(id) {
  return superagent
    .get(`https://rooms.acme.io/v1/rooms/${id}`)
    // ruleid: no-unverified-certificate
    .agent(new https.Agent({ rejectUnauthorized: false }));
}

export async function getLocalRoom(id) {
  // ok: no-unverified-certificate
  return superagent.get(`https://localhost:3443/rooms/${id}`).trustLocalhost();
}
