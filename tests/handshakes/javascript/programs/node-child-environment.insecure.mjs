import { spawnSync } from 'node:child_process';

const program = `https.get(process.argv[1], ({ statusCode }) => { console.log(statusCode); process.exit(); })`;

const { status } = spawnSync(process.execPath, ['-e', program, process.env.HANDSHAKE_URL], {
  stdio: 'inherit',
  // ruleid: no-global-tls-bypass
  env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' },
});
process.exitCode = status;
