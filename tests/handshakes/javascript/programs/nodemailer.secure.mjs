import { readFileSync } from 'node:fs';
import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({
  host: process.env.HANDSHAKE_HOST,
  port: Number(process.env.HANDSHAKE_PORT),
  requireTLS: true,
  // ok: no-unverified-certificate
  tls: { ca: readFileSync(process.env.HANDSHAKE_CA) },
});

console.log(await transport.verify());
transport.close();
