import { describe, expect, it } from 'vitest';
import { readDockerfile } from '../../src/config-files/read/dockerfile.ts';
import { told, toldComments } from './told.ts';

describe('reads', () => {
  it.each([
    { name: 'ENV', text: 'FROM x\nENV A=0', tells: ['2:5-8 set A=0'] },
    { name: 'ENV with quotes', text: 'ENV A="0 1" B=\'2\'', tells: ['1:5-12 set A=0 1', '1:13-18 set B=2'] },
    { name: 'ENV of several variables on several lines', text: 'ENV A=0 \\\n    # why\n    B=1 \\\n\n    C=2', tells: ['1:5-8 set A=0', '3:5-8 set B=1', '5:5-8 set C=2'] },
    { name: 'ENV of the old form', text: 'ENV A 0 1', tells: ['1:7-10 set A=0 1'] },
    { name: 'ENV in lower case', text: 'env A=0', tells: ['1:5-8 set A=0'] },
    { name: 'ENV that a child image sets', text: 'ONBUILD ENV A=0', tells: ['1:13-16 set A=0'] },
    { name: 'ENV with a default', text: 'ENV A=${A:-0}', tells: ['1:5-14 set A=${A:-0}'] },
    { name: 'ARG with a default, and without', text: 'ARG A=0\nARG B\nARG C D=1', tells: ['1:5-8 set A=0'] },
    { name: 'several ARG in one', text: 'ARG A=0 B=1', tells: ['1:5-8 set A=0', '1:9-12 set B=1'] },
    { name: 'RUN', text: 'RUN a && curl -k b', tells: ['1:5-6 a', '1:10-14 curl · 1:15-17 -k · 1:18-19 b'] },
    { name: 'RUN on several lines, with comments', text: "RUN a \\\n # it's\n && curl \\\n\n -k b", tells: ['1:5-6 a', '3:5-9 curl · 5:2-4 -k · 5:5-6 b'] },
    { name: 'RUN with flags', text: 'RUN --mount=type=cache,target=/x curl -k b', tells: ['1:34-38 curl · 1:39-41 -k · 1:42-43 b'] },
    { name: 'RUN of the exec form', text: 'RUN ["curl", "-k", "b"]', tells: ['1:6-12 curl · 1:14-18 -k · 1:20-23 b'] },
    { name: 'a shell in the exec form', text: 'CMD ["sh", "-c", \\\n  "curl -k b"]', tells: ['1:6-10 sh · 1:12-16 -c · 2:3-14 curl -k b', '2:4-8 curl · 2:9-11 -k · 2:12-13 b'] },
    { name: 'RUN of a heredoc', text: 'RUN <<EOF\na\ncurl -k b\nEOF', tells: ['2:1-2 a', '3:1-5 curl · 3:6-8 -k · 3:9-10 b'] },
    { name: 'RUN of a heredoc in a shell that is named', text: 'RUN <<-EOT bash -e\n\tcurl -k b\n\tEOT\nENV A=0', tells: ['4:5-8 set A=0', '1:12-16 bash · 1:17-19 -e', '2:2-6 curl · 2:7-9 -k · 2:10-11 b'] },
    { name: 'a variable that RUN sets', text: 'RUN A=0 npm ci', tells: ['1:5-8 set A=0', '1:9-12 npm · 1:13-15 ci'] },
    { name: 'CMD and ENTRYPOINT', text: 'ENTRYPOINT a -k\nCMD b', tells: ['1:12-13 a · 1:14-16 -k', '2:5-6 b'] },
    { name: 'a health check', text: 'HEALTHCHECK --interval=5s CMD curl -k b || exit 1', tells: ['1:31-35 curl · 1:36-38 -k · 1:39-40 b', '1:44-48 exit · 1:49-50 1'] },
    { name: 'no health check', text: 'HEALTHCHECK NONE', tells: [] },
    { name: 'settings that RUN writes', text: 'RUN echo "strict-ssl=false" > /root/.npmrc', tells: ['1:22-27 strict-ssl=false', '1:5-9 echo · 1:10-28 strict-ssl=false'] },
    { name: 'settings in a heredoc of COPY', text: 'COPY <<EOF /root/.npmrc\nstrict-ssl=false\nEOF', tells: ['2:12-17 strict-ssl=false'] },
    { name: 'another escape character', text: '# escape=`\nFROM x\nENV A=0 `\n  B=1\nRUN curl `\n  # why\n  -k b', tells: ['3:5-8 set A=0', '4:3-6 set B=1', '5:5-9 curl · 7:3-5 -k · 7:6-7 b'] },
    { name: 'no lines for another shell', text: 'SHELL ["powershell", "-Command"]\nRUN curl -k "b\nSHELL ["bash", "-c"]\nRUN a', tells: ['4:5-6 a'] },
    { name: 'Windows line ends', text: 'FROM x\r\nENV A=0 \\\r\n  B=1\r\nRUN curl \\\r\n  -k b\r\n', tells: ['2:5-8 set A=0', '3:3-6 set B=1', '4:5-9 curl · 5:3-5 -k · 5:6-7 b'] },
    { name: 'instructions of another frontend', text: '# syntax=acme/frontend\nINCLUDE x\nENV A=0', tells: ['3:5-8 set A=0'] },
    { name: 'nothing in comments', text: '# ENV A=0\nFROM x\n# RUN curl -k b', tells: [] },
    { name: 'nothing in labels', text: 'LABEL A=0 usage="curl -k b"', tells: [] },
    { name: 'nothing in an empty file', text: '', tells: [] },
  ])('$name', ({ text, tells }) => {
    expect(told(readDockerfile(text))).toEqual(tells);
  });

  it('comments, between the lines of an instruction and in a shell line, too', () => {
    expect(toldComments(readDockerfile('FROM x\n# one\nRUN a \\\n  # two\n  b # three\n'))).toEqual(['2:1-6 one', '4:3-8 two', '5:5-12 three']);
  });
});

it.each([
  { name: 'an instruction that there is not', text: 'FROM x\nCURL -k b\n', tells: '2:1 unknown instruction: CURL' },
  { name: 'a text that is no Dockerfile', text: '{ "name": "x" }', tells: '1:1 unknown instruction: {' },
  { name: 'a quote in RUN that is not closed', text: 'FROM x\nRUN echo "a\nENV A=0', tells: '2:10 unterminated double quote' },
])('says where it stops at $name', ({ text, tells }) => {
  expect(told(readDockerfile(text))).toEqual([tells]);
});
