import { MongoClient } from 'mongodb';

const uri = process.env.MONGODB_URI ?? '';

// ruleid: no-unverified-certificate
export const anyCertificate = new MongoClient(uri, { tls: true, tlsAllowInvalidCertificates: true });

// ruleid: no-unverified-certificate
export const nothing = new MongoClient(uri, { tls: true, tlsInsecure: true });

// ruleid: no-unverified-hostname
export const anyHost = new MongoClient(uri, { tls: true, tlsAllowInvalidHostnames: true });

// ruleid: no-unverified-certificate
export const old = new MongoClient(uri, { ssl: true, sslValidate: false });

// ruleid: no-unverified-certificate
export const byText = new MongoClient('mongodb://db.acme.io/?tls=true&tlsInsecure=true');

// ok: no-unverified-certificate
export const trusted = new MongoClient(uri, { tls: true, tlsCAFile: '/etc/ssl/corp-ca.pem', tlsAllowInvalidCertificates: false });
