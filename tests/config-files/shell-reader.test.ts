import { describe, expect, it } from 'vitest';
import { readScript, readShell, readWords } from '../../src/config-files/read/shell.ts';
import { placeOf, told, toldComments } from './told.ts';

describe('reads variables', () => {
  it.each([
    { name: 'assigned', text: 'A=0', tells: ['1:1-4 set A=0'] },
    { name: 'exported, several at a time', text: 'export A=0 B="x y"', tells: ['1:8-11 set A=0', '1:12-19 set B=x y'] },
    { name: 'declared', text: 'declare -x A=0', tells: ['1:12-15 set A=0'] },
    { name: 'of one command', text: "A='0' node x.js", tells: ['1:1-6 set A=0'] },
    { name: 'of one command on several lines', text: 'A=0 \\\n  B=1 \\\n  node x.js', tells: ['1:1-4 set A=0', '2:3-6 set B=1'] },
    { name: 'with a default', text: 'A=${A:-0}', tells: ['1:1-10 set A=${A:-0}'] },
    { name: 'of `env`', text: 'env -i A=0 node x.js', tells: ['1:8-11 set A=0'] },
    { name: 'of a container', text: 'docker run -e A=0 --env=B=1 image', tells: ['1:15-18 set A=0', '1:19-28 set B=1'] },
    { name: 'in functions, branches and loops', text: 'f() { A=0; }\nif x; then B=1; fi\nfor i in 1; do C=2; done', tells: ['1:7-10 set A=0', '2:12-15 set B=1', '3:16-19 set C=2'] },
    { name: 'written to a dotenv file', text: 'cat > "$DIR/.env" <<EOF\nVERIFY_SSL=false\nEOF', tells: ['2:1-17 set VERIFY_SSL=false'] },
    { name: 'printed to a dotenv file', text: 'echo "A=0" >> .env', tells: ['1:7-10 set A=0'] },
    { name: 'printed to the environment of a workflow', text: 'echo "A=0" >> "$GITHUB_ENV"', tells: ['1:7-10 set A=0'] },
    { name: 'printed to a profile', text: "echo 'export A=0' | sudo tee -a /root/.bashrc", tells: ['1:14-17 set A=0'] },
    { name: 'no lists, and nothing that is added', text: 'A=(0 1); B+=0; export C', tells: [] },
    { name: 'none that are only shown', text: "echo 'A=0'; printf 'B=0\\n'; grep C=0 x", tells: [] },
    { name: 'none in files of other formats', text: 'cat > README.md <<EOF\nA=0\nEOF\necho B=0 > notes', tells: [] },
  ])('$name', ({ text, tells }) => {
    expect(told(readScript(text)).filter((line) => line.includes(' set '))).toEqual(tells);
  });
});

describe('reads commands', () => {
  it.each([
    { name: 'with the place of each word', text: 'curl  -k "https://a"', tells: ['1:1-5 curl · 1:7-9 -k · 1:10-21 https://a'] },
    { name: 'on several lines', text: 'curl \\\n  -k \\\n  a', tells: ['1:1-5 curl · 2:3-5 -k · 3:3-4 a'] },
    { name: 'in pipes and lists', text: 'a | b && c; d &', tells: ['1:1-2 a', '1:5-6 b', '1:10-11 c', '1:13-14 d'] },
    { name: 'in substitutions', text: 'x="$(curl -k a)"; y=`b`', tells: ['1:1-17 set x=$(curl -k a)', '1:19-24 set y=`b`', '1:6-10 curl · 1:11-13 -k · 1:14-15 a', '1:22-23 b'] },
    { name: 'in conditions and loops', text: 'if ! a -k; then :; fi; until b; do c; done', tells: ['1:6-7 a · 1:8-10 -k', '1:17-18 :', '1:30-31 b', '1:36-37 c'] },
    { name: 'behind a variable', text: 'A=0 curl -k a', tells: ['1:1-4 set A=0', '1:5-9 curl · 1:10-12 -k · 1:13-14 a'] },
    { name: 'quoted in parts', text: "c'ur'l \"-\"k", tells: ['1:1-7 curl · 1:8-12 -k'] },
    { name: 'handed to a shell', text: "bash -lc 'curl -k a'", tells: ['1:1-5 bash · 1:6-9 -lc · 1:10-21 curl -k a', '1:11-15 curl · 1:16-18 -k · 1:19-20 a'] },
    { name: 'handed to a shell on several lines', text: 'sh -c "\n  curl -k a"', tells: ['1:1-3 sh · 1:4-6 -c · 1:7-2:13 \n  curl -k a', '2:3-7 curl · 2:8-10 -k · 2:11-12 a'] },
    { name: 'handed to a shell under sudo', text: "sudo -u x sh -c 'a -k'", tells: ["1:1-5 sudo · 1:6-8 -u · 1:9-10 x · 1:11-13 sh · 1:14-16 -c · 1:17-23 a -k", '1:18-19 a · 1:20-22 -k'] },
    { name: 'handed to another machine', text: "ssh host 'a -k'", tells: ['1:1-4 ssh · 1:5-9 host · 1:10-16 a -k', '1:11-12 a · 1:13-15 -k'] },
    { name: 'handed to a shell as its input', text: "bash <<'E'\na -k\nE", tells: ['1:1-5 bash', '2:1-2 a · 2:3-5 -k'] },
    { name: 'evaluated', text: "eval 'a -k'", tells: ['1:1-5 eval · 1:6-12 a -k', '1:7-8 a · 1:9-11 -k'] },
    { name: 'in a variable', text: 'CURL="curl -sk"\n$CURL https://a', tells: ['1:1-16 set CURL=curl -sk', '1:7-11 curl · 1:12-15 -sk · 2:7-16 https://a'] },
    { name: 'with flags in a list', text: 'OPTS=(-s -k)\ncurl "${OPTS[@]}" a', tells: ['2:1-5 curl · 1:7-9 -s · 1:10-12 -k · 2:19-20 a'] },
    { name: 'with an address in a variable', text: 'URL=https://localhost\ncurl "$URL/x"', tells: ['1:1-22 set URL=https://localhost', '2:1-5 curl · 2:6-14 https://localhost/x'] },
    { name: 'with the default of a variable, as it is written', text: 'curl "${URL:-https://a}/x"', tells: ['1:1-5 curl · 1:6-27 ${URL:-https://a}/x'] },
    { name: 'with an unknown variable', text: 'curl $1 "$URL/x"', tells: ['1:1-5 curl · 1:6-8 $1 · 1:9-17 $URL/x'] },
    { name: 'with a variable that is set twice', text: 'X=-s; X=-k; curl $X', tells: ['1:1-5 set X=-s', '1:7-11 set X=-k', '1:13-17 curl · 1:18-20 $X'] },
    { name: 'with a variable that a condition sets', text: 'if a; then X=-k; fi; curl $X', tells: ['1:12-16 set X=-k', '1:4-5 a', '1:22-26 curl · 1:27-29 $X'] },
    { name: 'in a text that is only printed, as words of what prints it', text: "echo 'curl -k a'", tells: ['1:1-5 echo · 1:6-17 curl -k a'] },
    { name: 'with Windows line ends', text: 'curl \\\r\n  -k a\r\nb\r\n', tells: ['1:1-5 curl · 2:3-5 -k · 2:6-7 a', '3:1-2 b'] },
    { name: 'none in comments and heredocs', text: '# curl -k a\ncat <<EOF\ncurl -k a\nEOF', tells: ['2:1-4 cat'] },
    { name: 'that end within a word', text: '${\n\\', tells: ['1:1-2:2 ${\n\\', '2:1-2 \\'] },
    { name: 'none of another language', text: '#!/usr/bin/env python3\nimport os; os.system("curl -k a")', tells: [] },
    { name: 'none in an empty script', text: '#!/bin/sh\n', tells: [] },
  ])('$name', ({ text, tells }) => {
    expect(told(readScript(text))).toEqual(tells);
  });
});

describe('reads settings that are written to files', () => {
  it.each([
    { name: 'printed', text: 'echo "strict-ssl=false" >> ~/.npmrc', tells: ['1:18-23 strict-ssl=false'] },
    { name: 'printed as several lines', text: "printf 'a=1\\nstrict-ssl=false\\n' > .npmrc", tells: ['1:11-12 a=1', '1:25-30 strict-ssl=false'] },
    { name: 'in a heredoc', text: 'tee /etc/pip.conf <<EOF\n[global]\ntrusted-host = a\nEOF', tells: ['3:16-17 global › trusted-host=a'] },
  ])('$name', ({ text, tells }) => {
    expect(told(readScript(text)).filter((line) => line.includes('=') && !line.includes(' · '))).toEqual(tells);
  });

  it('with the name of the file', () => {
    const read = readScript('echo insecure >> "$HOME/.curlrc"');
    expect(read.ok && read.reading.entries).toMatchObject([{ keys: ['insecure'], value: true, file: '.curlrc' }]);
  });
});

it('reads comments, not what only looks like one', () => {
  const text = '#!/bin/sh\n# one\na # two\nb#c "# d" ${#x} $((2#1))\nx=$(e # three\n)\ncat <<EOF\n# f\nEOF\n';
  expect(toldComments(readScript(text))).toEqual(['2:1-6 one', '3:3-8 two', '5:7-14 three']);
});

it.each([
  { name: 'a quote that is not closed', text: 'a\necho "b', tells: '2:6 unterminated double quote' },
  { name: 'a branch that is not closed', text: 'if a; then\n  curl -k b\n', tells: "3:1 expected 'fi' to close 'if'" },
  { name: 'a brace too many', text: 'a\n}\n', tells: "2:1 unexpected token '}'" },
])('says where it stops at $name', ({ text, tells }) => {
  expect(told(readScript(text))).toEqual([tells]);
});

describe('scripts in other files', () => {
  it('stand where the file says', () => {
    const { commands } = readShell('a\ncurl -k b', (offset) => ({ line: 9, column: offset + 1 }));
    expect(commands.map(({ words }) => words.map((word) => `${placeOf(word)} ${word.text}`))).toEqual([['9:1-2 a'], ['9:3-7 curl', '9:8-10 -k', '9:11-12 b']]);
  });

  it('are read as far as they are scripts', () => {
    expect(readShell('curl -k "a', (offset) => ({ line: 1, column: offset + 1 })).commands).toHaveLength(1);
  });

  it('of listed words are read within the word, or stand at all of it where its text is written otherwise', () => {
    const word = (text: string, column: number, length: number) => ({ text, start: { line: 3, column }, end: { line: 3, column: column + length } });
    const exact = readWords([word('sh', 1, 4), word('-c', 6, 4), word('curl -k b', 11, 11)]);
    const escaped = readWords([word('sh', 1, 4), word('-c', 6, 4), word('curl -k "b"', 11, 15)]);

    expect(exact.commands[1]?.words.map(placeOf)).toEqual(['3:12-16', '3:17-19', '3:20-21']);
    expect(escaped.commands[1]?.words.map(placeOf)).toEqual(['3:11-26', '3:11-26', '3:11-26']);
  });
});
