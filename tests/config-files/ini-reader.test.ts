import { describe, expect, it } from 'vitest';
import { readIni } from '../../src/config-files/read/ini.ts';
import { told, toldComments } from './told.ts';

describe('reads', () => {
  it.each([
    { name: '.npmrc', text: 'registry=https://npm.acme.io/\nstrict-ssl=false\n', tells: ['1:10-30 registry=https://npm.acme.io/', '2:12-17 strict-ssl=false'] },
    { name: '.npmrc, a key with colons', text: '//npm.acme.io/:_authToken=${TOKEN}', tells: ['1:27-35 //npm.acme.io/:_authToken=${TOKEN}'] },
    { name: '.npmrc, a list', text: 'ca[]="x"', tells: ['1:6-9 ca[]=x'] },
    { name: '.yarnrc', text: '"strict-ssl" false\nlastUpdateCheck 1', tells: ['1:14-19 strict-ssl=false', '2:17-18 lastUpdateCheck=1'] },
    { name: 'pip.conf', text: '[global]\ntrusted-host = pypi.acme.io\n', tells: ['2:16-28 global › trusted-host=pypi.acme.io'] },
    {
      name: 'pip.conf, values on lines of their own',
      text: '[install]\ntrusted-host =\n    a.acme.io\n    b.acme.io:443\ntimeout = 9',
      tells: ['2:15-15 install › trusted-host=', '3:5-14 install › trusted-host=a.acme.io', '4:5-18 install › trusted-host=b.acme.io:443', '5:11-12 install › timeout=9'],
    },
    { name: '.gitconfig', text: '[http]\n\tsslVerify = false\n', tells: ['2:14-19 http › sslVerify=false'] },
    { name: '.gitconfig, one host', text: '[http "https://git.acme.io"]\n\tsslVerify = false', tells: ['2:14-19 http › https://git.acme.io › sslVerify=false'] },
    { name: '.gitconfig, on the line of the section', text: '[http] sslVerify=false', tells: ['1:18-23 http › sslVerify=false'] },
    { name: '.curlrc', text: 'insecure\n--proxy-insecure\nurl = "https://x"\nuser-agent: x', tells: ['1:1-9 insecure=true', '2:1-17 --proxy-insecure=true', '3:7-18 url=https://x', '4:13-14 user-agent=x'] },
    { name: '.wgetrc', text: 'check_certificate = off # for now', tells: ['1:21-24 check_certificate=off'] },
    { name: 'Windows line ends', text: 'a=1\r\nb=2\r\n', tells: ['1:3-4 a=1', '2:3-4 b=2'] },
    { name: 'no setting in a comment', text: '# strict-ssl=false\n; strict-ssl=false\n  # insecure', tells: [] },
    { name: 'nothing in an empty file', text: '\n\n', tells: [] },
  ])('$name', ({ text, tells }) => {
    expect(told(readIni(text))).toEqual(tells);
  });

  it('comments, on lines of their own and behind values', () => {
    expect(toldComments(readIni('# one\n; two\na=1 ; three\nb=x#y\n'))).toEqual(['1:1-6 one', '2:1-6 two', '3:5-12 three']);
  });
});

it('says where a section begins whose name does not end', () => {
  expect(told(readIni('a=1\n  [http\nsslVerify=false'))).toEqual(['2:3 the name of the section is not closed']);
});
