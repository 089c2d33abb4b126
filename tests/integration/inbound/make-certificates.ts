import { execFileSync } from 'node:child_process';

/**
 * Makes, in a folder, the files that the page names: a CA's `clients-ca.pem`, a server's `fullchain.pem` and `privkey.pem`, a
 * client's `client.pem` and `client-key.pem`, all of that CA; and `stranger.pem` and `stranger-key.pem`, of no CA.
 *
 * @param openssl the program, version 3 or later
 */
export function makeCertificates(openssl: string, folder: string): void {
  const make = (name: string, cert: string, key: string, more: readonly string[]): void => {
    const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    execFileSync(openssl, ['req', '-x509', ...ec, '-subj', `/CN=${name}`, '-out', cert, '-keyout', key, ...more], { cwd: folder, stdio: 'ignore' });
  };
  const signed = ['-CA', 'clients-ca.pem', '-CAkey', 'ca-key.pem', '-addext', 'basicConstraints=critical,CA:FALSE'];

  make('Test CA', 'clients-ca.pem', 'ca-key.pem', []);
  make('mcp.example.com', 'fullchain.pem', 'privkey.pem', [...signed, '-addext', 'subjectAltName=DNS:mcp.example.com']);
  make('client', 'client.pem', 'client-key.pem', signed);
  make('stranger', 'stranger.pem', 'stranger-key.pem', []);
}
