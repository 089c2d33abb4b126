import path from 'node:path';
import { describe, expect, it } from 'vitest';
import schema from '../src/config.schema.json' with { type: 'json' };
import { readUserConfig } from '../src/user-config.ts';
import { weaknessIds } from '../src/weakness.ts';
import { makeTree } from './make-tree.ts';

const read = (text: string) => readUserConfig(makeTree({ 'mcp-tls.config.json': text }));

describe('readUserConfig', () => {
  it('takes every key', async () => {
    const config = {
      $schema: './x.json',
      pathKinds: [{ kind: 'test', globs: ['checks/**'], notBelow: ['src'], notInPackages: true }],
      severities: { 'weak-tls': 'OFF', 'verification-switch': { production: 'HIGH', test: 'OFF' } },
      ignore: ['legacy/'],
      suppressions: { requireReason: true },
    };
    expect((await read(JSON.stringify(config)))?.config).toEqual(config);
  });

  it('is nothing where there is no file', async () => {
    expect(await readUserConfig(makeTree({ 'sub/mcp-tls.config.json': '{"wrong":1}' }))).toBeUndefined();
  });

  it('takes a file that was named instead of that at the root', async () => {
    const root = makeTree({ 'mcp-tls.config.json': 'broken', 'other.json': '\uFEFF{"ignore":["x"]}' });
    const file = path.join(root, 'other.json');
    expect(await readUserConfig(root, file)).toEqual({ path: file, config: { ignore: ['x'] } });
  });

  it.each([
    { name: 'an unknown key', text: '{"pathkinds":[]}', message: 'unknown key "pathkinds" (did you mean "pathKinds"?); allowed are $schema, pathKinds, severities, ignore, suppressions.' },
    { name: 'an unknown weakness', text: '{"severities":{"weak-tsl":"LOW"}}', message: 'unknown key "weak-tsl" in severities (did you mean "weak-tls"?); allowed are unverified-certificate,' },
    { name: 'an unknown severity', text: '{"severities":{"weak-tls":"low"}}', message: 'severities["weak-tls"] is "low" (did you mean "LOW"?); allowed are HIGH, MEDIUM, LOW, OFF.' },
    { name: 'an unknown path kind', text: '{"severities":{"weak-tls":{"tests":"LOW"}}}', message: 'unknown key "tests" in severities["weak-tls"] (did you mean "test"?); allowed are production, example, test.' },
    { name: 'an unknown kind of an entry', text: '{"pathKinds":[{"kind":"tset","globs":["x"]}]}', message: 'pathKinds[0].kind is "tset" (did you mean "test"?); allowed are production, example, test.' },
    { name: 'a glob with braces', text: '{"pathKinds":[{"kind":"test","globs":["{a,b}/**"]}]}', message: 'pathKinds[0].globs[0] is "{a,b}/**"; a glob here has forward slashes and no braces.' },
    { name: 'an entry without globs', text: '{"pathKinds":[{"kind":"test"}]}', message: 'pathKinds[0] lacks the key "globs".' },
    { name: 'a wrong type', text: '{"ignore":"x"}', message: 'ignore must be an array, not "x".' },
    { name: 'no object', text: '[]', message: 'the file must be an object, not [].' },
    { name: 'two mistakes at once', text: '{"ingore":[],"suppressions":{"requireReason":1}}', message: 'Also: suppressions.requireReason must be a boolean, not 1.' },
    { name: 'broken JSON', text: '{\n  "ignore": [,]\n}', message: 'mcp-tls.config.json:2:14: not valid JSON (value expected).' },
    { name: 'a comment', text: '{\n// why\n}', message: 'mcp-tls.config.json:2:1: not valid JSON (invalid comment token).' },
    { name: 'an empty file', text: '', message: 'mcp-tls.config.json:1:1: not valid JSON (value expected).' },
  ])('refuses $name', async ({ text, message }) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('refuses a named file that is not there', async () => {
    await expect(readUserConfig('/', '/no/such.json')).rejects.toThrow('/no/such.json: the configuration cannot be read (no such file).');
  });

  it('has a schema that knows every weakness', () => {
    expect(Object.keys(schema.properties.severities.properties)).toEqual(weaknessIds);
  });
});
