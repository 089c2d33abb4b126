import WebSocket from 'ws';

export function openFeed(token: string): WebSocket {
  return new WebSocket('wss://feed.acme.io', {
    headers: { authorization: `Bearer ${token}` },
    // ruleid: no-unverified-certificate
    rejectUnauthorized: false,
  });
}

export function openTrustedFeed(ca: string): WebSocket {
  // ok: no-unverified-certificate
  return new WebSocket('wss://feed.acme.io', { ca });
}
