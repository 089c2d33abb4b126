import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({
  host: process.env.SMTP_HOST,
  port: 465,
  secure: true,
  auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASSWORD },
  tls: {
    // ruleid: no-unverified-certificate
    rejectUnauthorized: false,
  },
});

// ok: no-unverified-certificate
const upgraded = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 587, secure: false, requireTLS: true });

export const mailers = { transport, upgraded };
