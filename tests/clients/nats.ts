import { connect } from 'nats';

export async function openBus(): Promise<unknown> {
  // ruleid: no-unverified-certificate
  return connect({ servers: 'tls://bus.acme.io:4222', tls: { rejectUnauthorized: false } });
}

export async function openTrustedBus(): Promise<unknown> {
  // ok: no-unverified-certificate
  return connect({ servers: 'tls://bus.acme.io:4222', tls: { caFile: '/etc/ssl/corp-ca.pem' } });
}
