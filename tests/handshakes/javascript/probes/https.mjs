import https from 'node:https';

export function connect(url, options) {
  return new Promise((resolve, reject) => {
    https.get(url, { ...options, agent: false }, (response) => response.resume().on('end', resolve)).on('error', reject);
  });
}
