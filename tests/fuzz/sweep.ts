import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cli } from '../run-cli.ts';

/** Longest run over any one file, in milliseconds. */
export const longest = 10_000;

/** A file that the command did wrong by, and how. */
export interface Fault {
  readonly name: string;
  readonly text: string;
  readonly fault: string;
}

/** What a report says of its files, as far as this test looks at it. */
interface Report {
  readonly walked: { readonly files: number; readonly candidates: number };
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly engines: readonly { readonly files: number; readonly failure: string | null; readonly unread: readonly { readonly path: string; readonly reason: string }[] }[];
}

/** What a file may be left unread for: what is wrong with it, never what is wrong with us. */
const reasons = /^(?:line \d+(?: and \d+ more)?: |this is not valid Python|it is nested too deeply$|it holds NUL bytes)/;

/** Runs the command over files in batches, and finds those that it fails on, takes too long for, or forgets. */
export async function sweep(files: Readonly<Record<string, Buffer>>, size: number): Promise<readonly Fault[]> {
  const names = Object.keys(files);
  const faults: Fault[] = [];

  for (let start = 0; start < names.length; start += size) {
    faults.push(...(await find(names.slice(start, start + size), files)));
  }
  return faults;
}

/** A batch that is not well is halved until single files are left. */
async function find(names: readonly string[], files: Readonly<Record<string, Buffer>>): Promise<readonly Fault[]> {
  const fault = await run(names, files);

  if (fault === undefined) {
    return [];
  }
  if (names.length === 1) {
    // A machine that stood still does not do so twice at the same file.
    if (fault === tooSlow && (await run(names, files)) !== tooSlow) {
      return [];
    }
    return names.map((name) => ({ name, text: String(files[name] ?? ''), fault }));
  }
  const middle = Math.ceil(names.length / 2);
  const halves = [...(await find(names.slice(0, middle), files)), ...(await find(names.slice(middle), files))];
  // Slow together only: as many files as there are may take longer than one.
  return halves.length > 0 || fault === tooSlow ? halves : [{ name: names.join(', '), text: '', fault }];
}

const tooSlow = `it did not end within ${longest / 1000} s`;

async function run(names: readonly string[], files: Readonly<Record<string, Buffer>>): Promise<string | undefined> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'mcp-tls-fuzz-')));

  try {
    for (const name of names) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), files[name] ?? '');
    }
    const { status, signal, stdout, stderr, isSlow } = await scan(root);

    if (isSlow) {
      return tooSlow;
    }
    if (signal !== null || status === null || status > 2 || stderr !== '') {
      return `status ${status ?? signal}: ${stderr.slice(0, 300)}`;
    }
    return judge(stdout, names.length);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function judge(output: string, sent: number): string | undefined {
  if (output === '') {
    return 'there is no report';
  }
  const { walked, unread, engines }: Report = JSON.parse(output);
  const all = [...unread, ...engines.flatMap((engine) => engine.unread)];
  const wrong = all.find(({ reason }) => !reasons.test(reason));
  const failed = engines.find(({ failure }) => failure !== null);
  const told = engines.reduce((sum, { files, unread: own }) => sum + files + own.length, 0);

  if (walked.files !== sent || told !== walked.candidates) {
    return `of ${sent} files ${walked.files} were walked, ${walked.candidates} were candidates, and engines account for ${told}`;
  }
  return failed?.failure ?? wrong?.reason;
}

async function scan(cwd: string): Promise<{ status: number | null; signal: string | null; stdout: string; stderr: string; isSlow: boolean }> {
  const child = spawn(process.execPath, [cli, 'scan', '--root', '.', '--no-config', '--preset', 'strict', '--format', 'json'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  let isSlow = false;
  const timer = setTimeout(() => {
    isSlow = true;
    child.kill('SIGTERM');
  }, longest);
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      resolve({ status, signal, stdout: stdout.join(''), stderr: stderr.join(''), isSlow });
    });
  });
}
