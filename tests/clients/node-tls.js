import tls from 'node:tls';

export function connect(host, port) {
  // ruleid: no-unverified-certificate
  return tls.connect({ host, port, rejectUnauthorized: false });
}

export function connectTrusted(host, port, ca) {
  // ok: no-unverified-certificate
  return tls.connect({ host, port, ca, rejectUnauthorized: true });
}

export function connectPinned(host, port, fingerprint) {
  // ok: no-unverified-certificate
  const socket = tls.connect({ host, port, rejectUnauthorized: false }, () => {
    if (socket.getPeerCertificate().fingerprint256 !== fingerprint) {
      socket.destroy();
    }
  });
  return socket;
}

// ruleid: no-weak-tls
tls.DEFAULT_MIN_VERSION = 'TLSv1';
