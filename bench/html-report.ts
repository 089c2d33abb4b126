import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { html } from '../src/formatters/html.ts';
import { manyFindings } from '../tests/formatters/many-findings.ts';
import { fullReport } from '../tests/formatters/sample-report.ts';
import { startChromium } from '../tests/integration/chromium.ts';

/** How long the HTML report takes with many findings: to write, to open in Chromium, and to filter by a word. Milliseconds. */
const [total = '1000', rounds = '3'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'mcp-tls-bench-'));
const browser = await startChromium();

try {
  for (let round = 0; round < Number(rounds); round += 1) {
    const report = { ...fullReport, findings: manyFindings(Number(total)) };
    const written = performance.now();
    const text = html(report, { finishedAt: new Date() });
    const file = path.join(folder, 'report.html');
    writeFileSync(file, text);

    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const opened = performance.now();
    await page.goto(pathToFileURL(file).href);

    const filtered = performance.now();
    await page.getByRole('searchbox').fill('client-7');
    await page.waitForURL(/q=client-7/u);
    const done = performance.now();
    await page.close();
    const size = `${(text.length / 1e6).toFixed(1)} MB`;
    console.log(`${total} findings, ${size}: written ${ms(opened - written)}, opened ${ms(filtered - opened)}, filtered ${ms(done - filtered)}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function ms(duration: number): string {
  return `${Math.round(duration)} ms`;
}
