import { Builder, Capabilities } from 'selenium-webdriver';
import { Options } from 'selenium-webdriver/chrome.js';

const options = new Options();
// ruleid: no-unverified-certificate
options.setAcceptInsecureCerts(true);
// ruleid: no-unverified-certificate
options.addArguments('--ignore-certificate-errors');

// ruleid: no-unverified-certificate
const capabilities = new Capabilities({ browserName: 'firefox', acceptInsecureCerts: true });

// ok: no-unverified-certificate
const strict = new Options().setAcceptInsecureCerts(false);

export const drivers = [
  new Builder().setChromeOptions(options).build(),
  new Builder().withCapabilities(capabilities).build(),
  new Builder().setChromeOptions(strict).build(),
];
