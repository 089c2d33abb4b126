import { readFileSync } from 'node:fs';
import http2 from 'node:http2';

const session = http2.connect(process.env.HANDSHAKE_URL, {
  // ok: no-unverified-certificate
  ca: readFileSync(process.env.HANDSHAKE_CA),
});

const stream = session.request({ ':path': '/stock' });
stream.on('response', (headers) => console.log(headers[':status']));
stream.resume().on('end', () => session.close());
