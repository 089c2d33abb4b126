import { chromium, type Browser } from 'playwright-core';
import { systemProgram } from './system-program.ts';

/**
 * Starts a real Chromium: the one of the system, on Debian and Ubuntu installed if it is missing and we may.
 *
 * @throws Error that says how to get one
 */
export async function startChromium(): Promise<Browser> {
  return process.platform === 'linux'
    ? chromium.launch({ executablePath: await systemProgram(['chromium', 'chromium-browser', 'google-chrome'], 'chromium') })
    : chromium.launch({ channel: 'chrome' });
}
