import { describe, expect, it } from 'vitest';
import { readDotenv } from '../../src/config-files/read/dotenv.ts';
import { told, toldComments } from './told.ts';

describe('reads', () => {
  it.each([
    { name: 'a value', text: 'VERIFY_SSL=false', tells: ['1:1-17 set VERIFY_SSL=false'] },
    { name: 'a value behind `export`', text: '  export A=0', tells: ['1:10-13 set A=0'] },
    { name: 'white space around the sign', text: 'A = 0\t', tells: ['1:1-6 set A=0'] },
    { name: 'a colon in place of the sign', text: 'A: 0', tells: ['1:1-5 set A=0'] },
    { name: 'the three quotes', text: 'A="0"\nB=\'0\'\nC=`0`', tells: ['1:1-6 set A=0', '2:1-6 set B=0', '3:1-6 set C=0'] },
    { name: 'a comment behind a value', text: 'A=0 # off\nB="0" # off\nC=0#off', tells: ['1:1-4 set A=0', '2:1-6 set B=0', '3:1-4 set C=0'] },
    { name: 'a hash in quotes', text: 'A="0 # 1"', tells: ['1:1-10 set A=0 # 1'] },
    { name: 'values of many lines', text: 'A="x\ny"\nB=0', tells: ['1:1-2:3 set A=x\ny', '3:1-4 set B=0'] },
    { name: 'escaped line breaks', text: 'A="x\\ny"', tells: ['1:1-9 set A=x\ny'] },
    { name: 'an apostrophe within a value', text: "A=it's\nB=0", tells: ["1:1-7 set A=it's", '2:1-4 set B=0'] },
    { name: 'text behind a quoted value', text: 'A="x" y\nB=0', tells: ['1:1-8 set A="x" y', '2:1-4 set B=0'] },
    { name: 'an empty value', text: 'A=\nB=""', tells: ['1:1-3 set A=', '2:1-5 set B='] },
    { name: 'what is expanded, as it is written', text: 'A=${B:-0}', tells: ['1:1-10 set A=${B:-0}'] },
    { name: 'Windows line ends', text: 'A=0\r\nB=1\r\n', tells: ['1:1-4 set A=0', '2:1-4 set B=1'] },
    { name: 'no variable in a comment', text: '# A=0\n  #B=0', tells: [] },
    { name: 'no variable in a line of words', text: 'Set A to 0 to turn it off\nA 0', tells: [] },
    { name: 'nothing in an empty file', text: '', tells: [] },
  ])('$name', ({ text, tells }) => {
    expect(told(readDotenv(text))).toEqual(tells);
  });

  it('comments, on lines of their own and behind values', () => {
    expect(toldComments(readDotenv('# one\nA=0 # two\nB="#" #three\n'))).toEqual(['1:1-6 one', '2:5-10 two', '3:7-13 three']);
  });
});

it.each([
  { quote: '"', text: 'A=1\nB="x\nC=2' },
  { quote: "'", text: "A=1\nB='x\nC=2" },
  { quote: '`', text: 'A=1\nB=`x\nC=2' },
])('says where a value in $quote begins that does not end', ({ text }) => {
  expect(told(readDotenv(text))).toEqual(['2:3 the quoted value is not closed']);
});
