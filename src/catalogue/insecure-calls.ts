/** A method that turns verification off when it is called with the given arguments. */
export interface InsecureCall {
  readonly method: string;
  /** What the first arguments must be; the word `callback` stands for a function that is judged by `accepts`. */
  readonly arguments: readonly (boolean | string)[];
  /** For a callback: what it is called with to accept a certificate. */
  readonly accepts?: boolean | number;
  readonly remedy: string;
  readonly clients: readonly string[];
  readonly source: string;
}

/** Every such method the rules know. */
export const insecureCalls: readonly InsecureCall[] = [
  {
    method: 'disableTLSCerts',
    arguments: [],
    remedy: 'remove `disableTLSCerts()`, or trust a private CA with `.ca()`',
    clients: ['superagent'],
    source: 'superagent 10 src/node/index.js',
  },
  {
    method: 'setAcceptInsecureCerts',
    arguments: [true],
    remedy: 'remove `setAcceptInsecureCerts(true)`, and add the private CA to the browser\'s trust store',
    clients: ['selenium-webdriver'],
    source: 'selenium-webdriver lib/capabilities.js',
  },
  {
    method: 'appendSwitch',
    arguments: ['ignore-certificate-errors'],
    remedy: 'remove the switch, and add the private CA to the trust store of the system',
    clients: ['electron'],
    source: 'Electron app.commandLine, Chromium switches',
  },
  {
    method: 'setCertificateVerifyProc',
    arguments: ['callback'],
    accepts: 0,
    remedy: 'answer with -3 to keep Chromium\'s verdict',
    clients: ['electron'],
    source: 'Electron session.setCertificateVerifyProc: 0 accepts, -2 rejects, -3 keeps the verdict',
  },
  {
    method: 'on',
    arguments: ['certificate-error', 'callback'],
    accepts: true,
    remedy: 'remove the listener, or compare the fingerprint before `callback(true)`',
    clients: ['electron'],
    source: 'Electron app event certificate-error',
  },
];
