import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  requireTLS: true,
  // ruleid: no-unverified-certificate
  tls: { rejectUnauthorized: false },
});

console.log(await transport.verify());
transport.close();
