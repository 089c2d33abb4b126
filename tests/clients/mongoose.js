import mongoose from 'mongoose';

export async function connect(uri) {
  // ruleid: no-unverified-certificate
  await mongoose.connect(uri, { tls: true, tlsAllowInvalidCertificates: true });
}

export async function connectToAll(uris) {
  for (const uri of uris) {
    await mongoose.createConnection(uri, {
      tls: true,
      // ruleid: no-unverified-certificate
      tlsInsecure: true,
      // ruleid: no-unverified-hostname
      tlsAllowInvalidHostnames: true,
    });
  }
}

export async function connectTrusted(uri) {
  // ok: no-unverified-certificate
  await mongoose.connect(uri, { tls: true, tlsCAFile: '/etc/ssl/corp-ca.pem' });
}
