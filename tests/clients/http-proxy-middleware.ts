import express from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';

const app = express();

app.use(
  '/api',
  createProxyMiddleware({
    target: 'https://upstream.acme.io',
    changeOrigin: true,
    // ruleid: no-unverified-certificate
    secure: false,
  }),
);

// ok: no-unverified-certificate
app.use('/files', createProxyMiddleware({ target: 'https://files.acme.io', changeOrigin: true }));

export default app;
