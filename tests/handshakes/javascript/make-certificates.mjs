import { webcrypto } from 'node:crypto';
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 86_400_000;
const daysFromNow = (days) => new Date(Date.now() + days * day);

// Some clients check the name they were given, some the address they found for it.
const loopback = [{ type: 'dns', value: 'localhost' }, { type: 'ip', value: '127.0.0.1' }];

// Prints the certificates of all servers: the CA, and keys with certificates, as PEM.
x509.cryptoProvider.set(webcrypto);
const ca = await makeAuthority();
const pairs = {
  trusted: await makePair({ ca }),
  'self-signed': await makePair({}),
  'wrong-host': await makePair({ ca, names: [{ type: 'dns', value: 'billing.example.com' }] }),
  expired: await makePair({ ca, notBefore: daysFromNow(-30), notAfter: daysFromNow(-1) }),
};
console.log(JSON.stringify({ ca: ca.certificate.toString('pem'), pairs }));

async function makeAuthority() {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Private CA',
    keys,
    signingAlgorithm: algorithm,
    notBefore: daysFromNow(-365),
    notAfter: daysFromNow(365),
    extensions: [new x509.BasicConstraintsExtension(true, 0, true), new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true)],
  });
  return { keys, certificate };
}

async function makePair({ ca, names = loopback, notBefore = daysFromNow(-1), notAfter = daysFromNow(30) }) {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const request = {
    signingAlgorithm: algorithm,
    notBefore,
    notAfter,
    extensions: [new x509.SubjectAlternativeNameExtension(names)],
  };
  const certificate = ca
    ? await x509.X509CertificateGenerator.create({
        ...request,
        subject: `CN=${names[0].value}`,
        issuer: ca.certificate.subject,
        publicKey: keys.publicKey,
        signingKey: ca.keys.privateKey,
      })
    : await x509.X509CertificateGenerator.createSelfSigned({ ...request, name: `CN=${names[0].value}`, keys });
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  return { key, cert: certificate.toString('pem') };
}
