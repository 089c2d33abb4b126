import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/config-files/read/json.ts';
import { readToml } from '../../src/config-files/read/toml.ts';
import { readYaml } from '../../src/config-files/read/yaml.ts';
import { told, toldComments } from './told.ts';

describe('JSON', () => {
  it.each([
    { name: 'values of every kind, with their keys', text: '{ "a": { "b": ["x", 1, true, null] } }', tells: ['1:16-19 a › b › 0=x', '1:21-22 a › b › 1=1', '1:24-28 a › b › 2=true', '1:30-34 a › b › 3=null'] },
    { name: 'comments and a comma at the end', text: '{\n  // one\n  "a": 1, /* two */\n}', tells: ['3:8-9 a=1'] },
    { name: 'a quoted quote', text: '["\\"x"]', tells: ['1:2-7 0="x'] },
    { name: 'the last of two equal keys, and the first', text: '{"a":1,"a":2}', tells: ['1:6-7 a=1', '1:12-13 a=2'] },
  ])('$name', ({ text, tells }) => {
    expect(told(readJson(text))).toEqual(tells);
  });

  it('comments, without their marks', () => {
    expect(toldComments(readJson('{\n  // one\n  "a": 1 /* two */\n}'))).toEqual(['2:3-9  one', '3:10-19  two ']);
  });

  it.each([
    { name: 'a bracket that is not closed', text: '{\n  "a": [1', says: '2:10 not valid JSON: close bracket expected' },
    { name: 'a comma too few', text: '{ "a": 1 "b": 2 }', says: '1:10 not valid JSON: comma expected' },
    { name: 'a word', text: '{ "a": yes }', says: '1:8 not valid JSON: invalid symbol' },
    { name: 'nothing', text: '', says: '1:1 not valid JSON: value expected' },
  ])('says where and why it is broken: $name', ({ text, says }) => {
    expect(told(readJson(text))).toEqual([says]);
  });
});

describe('YAML', () => {
  it.each([
    { name: 'maps and lists', text: 'a:\n  - b: x\n    c: [1, "2"]\n', tells: ['2:8-9 a › 0 › b=x', '3:9-10 a › 0 › c › 0=1', '3:12-15 a › 0 › c › 1=2'] },
    { name: 'words that YAML 1.1 takes for true and false, as they are written', text: 'a: off\nb: yes\nc: false', tells: ['1:4-7 a=off', '2:4-7 b=yes', '3:4-9 c=false'] },
    { name: 'every document', text: 'a: 1\n---\na: 2\n', tells: ['1:4-5 a=1', '3:4-5 a=2'] },
    { name: 'an anchor once, where it stands', text: 'a: &x\n  b: 0\nc:\n  <<: *x\n', tells: ['2:6-7 a › b=0'] },
    { name: 'a text of many lines', text: 'a: |\n  x\n  y\nb: 1', tells: ['1:4-4:1 a=x\ny\n', '4:4-5 b=1'] },
    { name: 'tags that are not known', text: 'a: !Ref x', tells: ['1:9-10 a=x'] },
    { name: 'a Helm template, with its actions as a text', text: '{{- if .Values.a }}\na: {{ .Values.a | quote }}\n{{- end }}\nb: "{{ .b }}"\n', tells: ['2:4-27 a=xxxxxxxxxxxxxxxxxxxxxxx', '4:4-14 b=xxxxxxxx'] },
    { name: 'an empty file', text: '# nothing\n', tells: [] },
  ])('$name', ({ text, tells }) => {
    expect(told(readYaml(text))).toEqual(tells);
  });

  it('comments, and no scalar that looks like one', () => {
    expect(toldComments(readYaml('# one\na: 1 # two\nb: "# no"\nc: |\n  # no\n'))).toEqual(['1:1-6  one', '2:6-11  two']);
  });

  it.each([
    { name: 'a bracket that is not closed', text: 'a: [1\nb: 2', says: /^2:1 not valid YAML: Flow sequence/ },
    { name: 'a tab as indentation', text: 'a:\n\tb: 1', says: /^2:1 not valid YAML: Tabs are not allowed/ },
    { name: 'a quote that is not closed', text: 'a: 1\nb: "x', says: /^2:6 not valid YAML: Missing closing "quote/ },
  ])('says where and why it is broken: $name', ({ text, says }) => {
    expect(told(readYaml(text))).toEqual([expect.stringMatching(says)]);
  });
});

describe('TOML', () => {
  it.each([
    { name: 'tables, dotted keys and inline tables', text: '[a.b]\nc.d = "x"\ne = { f = 0 }\n', tells: ['2:7-10 a › b › c › d=x', '3:11-12 a › b › e › f=0'] },
    { name: 'lists of tables', text: '[[a]]\nb = true\n[[a]]\nb = false\n', tells: ['2:5-9 a › 0 › b=true', '4:5-10 a › 1 › b=false'] },
    { name: 'lists', text: 'a = ["x",\n  "y"]', tells: ['1:6-9 a › 0=x', '2:3-6 a › 1=y'] },
    { name: 'texts of many lines', text: 'a = """\nx\ny"""', tells: ['1:5-3:5 a=x\ny'] },
  ])('$name', ({ text, tells }) => {
    expect(told(readToml(text))).toEqual(tells);
  });

  it('comments', () => {
    expect(toldComments(readToml('# one\na = "#" # two'))).toEqual(['1:1-6  one', '2:9-14  two']);
  });

  it.each([
    { name: 'a value left out', text: 'a = 1\nb = ]', says: /^2:5 not valid TOML: / },
    { name: 'a quote that is not closed', text: 'a = "x\n', says: /^1:7 not valid TOML: / },
  ])('says where and why it is broken: $name', ({ text, says }) => {
    expect(told(readToml(text))).toEqual([expect.stringMatching(says)]);
  });
});
