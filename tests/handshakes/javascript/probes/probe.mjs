import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { runInNewContext } from 'node:vm';

// Connects once with each value of an option, given as source text, and prints the error code of each, or null.
const [library, option, ...sources] = process.argv.slice(2);
const { connect } = await import(`./${library}.mjs`);
const withCa = option === 'checkServerIdentity' ? { ca: readFileSync(process.env.HANDSHAKE_CA) } : {};
const results = {};

for (const source of sources) {
  const value = runInNewContext(`(${source})`, { tls });
  const isVariable = option === 'NODE_TLS_REJECT_UNAUTHORIZED';
  if (isVariable) process.env[option] = value;
  results[source] = await connect(process.env.HANDSHAKE_URL, isVariable ? {} : { ...withCa, [option]: value }).then(
    () => null,
    (error) => error?.code ?? String(error?.message ?? error),
  );
}
console.log(JSON.stringify(results));
