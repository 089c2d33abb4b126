import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Semgrep } from '../src/engines/semgrep-setup.ts';
import { findTestedSemgrep, setUpTimeout } from './semgrep/find-tested-semgrep.ts';
import { scanTree } from './semgrep/scan-tree.ts';
import { temporaryTree } from './semgrep/temporary-tree.ts';

const insecure = 'import requests\nrequests.get("https://api.example.com", verify=False)\n';

let semgrep: Semgrep;

beforeAll(async () => {
  semgrep = await findTestedSemgrep();
}, setUpTimeout);

describe('a file that cannot be read in full', () => {
  it('is unread with the line, and what is found in the rest is reported', async () => {
    const root = temporaryTree({ 'broken.py': `${insecure}class A:\n    def f(self)\n        return 1\n`, 'whole.py': insecure });
    const { read, unread, findings, failure } = await scanTree(root, ['broken.py', 'whole.py']);

    expect(unread).toEqual([{ path: 'broken.py', reason: 'line 4: this is not valid Python' }]);
    expect(findings.map((finding) => finding.path).sort()).toEqual(['broken.py', 'whole.py']);
    expect({ read, failure }).toEqual({ read: ['whole.py'], failure: null });
  });

  it('is unread when it is Python 2, of which Semgrep says nothing', async () => {
    const root = temporaryTree({
      'old.py': `"""Old.\n\nprint "this" is text\n"""\n${insecure}print "done"\n`,
      'exec.py': `${insecure}if x: exec "y"\n`,
      'new.py': `${insecure}print("done")\n# print "done"\ntext = '''\nprint done\n'''\nshow = (\n    print if text else exec\n)\n`,
      'other.py': 'print "no request here"\n',
    });
    const { read, unread, findings } = await scanTree(root, ['old.py', 'exec.py', 'new.py', 'other.py']);

    expect(unread.toSorted((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: 'exec.py', reason: 'line 3: this is Python 2' },
      { path: 'old.py', reason: 'line 7: this is Python 2' },
    ]);
    expect({ read, found: findings.map(({ path: file }) => file) }).toEqual({ read: ['new.py', 'other.py'], found: ['new.py'] });
  });

  it('does not lose the others when it is binary, gone, a folder or a pipe', async () => {
    const root = temporaryTree({ 'whole.py': insecure, 'binary.py': Buffer.concat([Buffer.from([0, 1, 0xff, 10]), Buffer.from(insecure)]), 'folder.py/inner.py': insecure });
    execFileSync('mkfifo', [path.join(root, 'pipe.py')]);
    const { unread, findings, failure } = await scanTree(root, ['binary.py', 'gone.py', 'folder.py', 'pipe.py', 'whole.py']);

    expect(Object.fromEntries(unread.map(({ path: file, reason }) => [file, reason]))).toEqual({
      'binary.py': 'line 1: this is not valid Python',
      'gone.py': 'it has gone',
      'folder.py': 'it is not a file',
      'pipe.py': 'it is not a file',
    });
    expect(findings.map((finding) => finding.path).sort()).toEqual(['binary.py', 'whole.py']);
    expect(failure).toBeNull();
  });

  it('is read whatever its size and its characters', async () => {
    const large = `import requests\nDATA = """${'some text that makes this file a large one\n'.repeat(120_000)}"""\nrequests.get(u, verify=False)\n`;
    const names = ['large.py', 'sp ace, é.py', '-r.py', '[a]*.py', 'new\nline.py'];
    const root = temporaryTree({ ...Object.fromEntries(names.map((name) => [name, insecure])), 'large.py': large });
    const { read, unread, findings } = await scanTree(root, names);

    expect({ read, unread }).toEqual({ read: names, unread: [] });
    expect(findings.map((finding) => finding.path).sort()).toEqual([...names].sort());
  }, 240_000);
});

describe('a Semgrep that does not come to its end', () => {
  /** A program that tells its version and then does what the shell commands say. */
  const program = (commands: string) => {
    const folder = temporaryTree({ 'bin/semgrep': `#!/bin/sh\ncase "$*" in *--version*) echo 1.178.0; exit;; esac\n${commands}\n` });
    return { env: { MCP_TLS_SEMGREP: path.join(folder, 'bin', 'semgrep') } };
  };
  const real = () => `exec '${semgrep.path}' "$@"`;

  it.each([
    ['ends by a signal', 'kill -SEGV $$', 'Semgrep was ended by SIGSEGV.'],
    ['prints something else', 'echo hello; echo "cannot go on" >&2', 'Semgrep ended with status 0 and without a report (its last words: cannot go on).'],
    ['prints half a report', 'echo \'{"results": []}\'', 'Semgrep ended with status 0 and without a report.'],
    ['fails', 'exit 3', 'Semgrep ended with status 3 and without a report.'],
  ])('is a failure with a remedy when it %s', async (_, commands, message) => {
    const { failure, unread, read, version } = await scanTree(temporaryTree({ 'a.py': insecure }), ['a.py'], program(commands));

    expect(failure).toContain(message);
    expect(failure).toContain('run `mcp-tls setup`');
    expect({ read, version }).toEqual({ read: [], version: '1.178.0' });
    expect(unread).toEqual([{ path: 'a.py', reason: 'Semgrep failed on it or on a file beside it' }]);
  });

  it('keeps what the other processes found', async () => {
    const names = Array.from({ length: 101 }, (_, index) => `server-${index}.py`);
    const root = temporaryTree({ ...Object.fromEntries(names.map((name) => [name, 'x = 1\n'])), 'server-0.py': insecure, 'server-100.py': insecure });
    const { failure, findings, read, unread } = await scanTree(root, names, program(`case "$*" in */1/rules.yaml*) kill -KILL $$;; esac\n${real()}`));

    expect(failure).toContain('SIGKILL');
    expect(findings.map((finding) => finding.path)).toEqual(['server-0.py']);
    expect([read.length > 0, unread.length > 0, read.length + unread.length]).toEqual([true, true, 101]);
  });

  it('is a failure when it rejects a rule, and other rules\' findings are kept', async () => {
    const rule = '{id: x-unverified-certificate, languages: [python], severity: HIGH, message: M, pattern: "f(((("}';
    const folder = temporaryTree({ 'bad.yaml': `rules: [${rule}]\n` });
    const run = await scanTree(temporaryTree({ 'a.py': insecure }), ['a.py'], program(`${real()} --config '${folder}/bad.yaml'`));

    expect(run.failure).toContain('Semgrep reports a Rule parse error: Rule parse error in rule x-unverified-certificate');
    expect(run.findings).toHaveLength(1);
  });

  it('names the rules that took too long or matched too often', async () => {
    const folder = temporaryTree({
      'more.yaml': `rules:
  - {id: many-useless-tls-option, languages: [python], severity: LOW, message: M, pattern: "same(...)"}
  - id: slow-useless-tls-option
    languages: [python]
    severity: LOW
    message: M
    pattern: "$A = $X\\n...\\n$B = $Y\\n...\\n$C = $A\\n...\\n$D = zzz($A, $B, $C)"
`,
    });
    const slow = `${insecure}${Array.from({ length: 900 }, (_, index) => `v${index} = v${index % 7}\n`).join('')}zzz()\n`;
    const root = temporaryTree({ 'slow.py': slow, 'many.py': `${insecure}${'same(1)\n'.repeat(12_000)}` });
    const run = await scanTree(root, ['slow.py', 'many.py'], program(`${real()} --config '${folder}/more.yaml'`));

    expect(Object.fromEntries(run.unread.map(({ path: file, reason }) => [file, reason]))).toEqual({
      'slow.py': 'rule slow-useless-tls-option did not end within 5 seconds',
      'many.py': expect.stringMatching(/^rule many-useless-tls-option (has too many matches|did not end)/),
    });
    // Semgrep drops all that it found in a file where one rule matches too often.
    expect(run.findings.map((finding) => finding.path)).toContain('slow.py');
  }, 120_000);

  it('is not run when it is none of the tested versions', async () => {
    const folder = temporaryTree({ 'bin/semgrep': '#!/bin/sh\necho 1.100.0\n' });
    const root = temporaryTree({ 'a.py': insecure });
    const named = await scanTree(root, ['a.py'], { env: { MCP_TLS_SEMGREP: `${folder}/bin/semgrep` } });
    const onPath = await scanTree(root, ['a.py'], { env: { PATH: `${folder}/bin` } });

    expect(named.failure).toContain('names Semgrep 1.100.0, which is outside >=1.172.0 <1.182.0');
    expect(onPath.notices).toEqual([`Skipped ${folder}/bin/semgrep: version 1.100.0 is outside >=1.172.0 <1.182.0.`]);
    expect(onPath.findings).toHaveLength(1);
  });
});
