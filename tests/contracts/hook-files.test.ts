import { readFileSync } from 'node:fs';
import { minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileKinds } from '../../src/config-files/file-kinds.ts';
import { extensions, fileType } from '../../src/targets/file-types.ts';

const hooks: { id: string; files: string }[] = parse(readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'));

/** A name for each glob of the files that are no code. */
const globbed = ['.env.production', '.envrc', 'app.env', 'prod.env.local', 'env.sample', 'Dockerfile.dev', 'containerfile.ci', 'site.conf.j2', 'Caddyfile.dev'];
const known = fileKinds.flatMap(({ names = [], extensions: ends = [] }) => [...names, ...ends.map((end) => `x.y.${end}`)]);
const others = ['x.md', 'x.pyi', 'x.vue', 'x.tsv', 'x.jsonl', 'x.confs', 'environment', 'x.envelope', 'Dockerfiles', 'x.png', 'npmrc.txt'];
const names = [...extensions.map((extension) => `x.y.${extension}`), ...known, ...globbed, ...others].flatMap((name) => [name, name.toUpperCase(), `a b/${name}`]);

describe('.pre-commit-hooks.yaml', () => {
  it.each([
    { id: 'mcp-tls', engines: ['eslint', 'semgrep'] },
    { id: 'mcp-tls-javascript', engines: ['eslint'] },
  ])('$id takes the files that its engines read', ({ id, engines }) => {
    // Python's `x`, in which white space counts for nothing.
    const files = new RegExp(hooks.find((hook) => hook.id === id)?.files.replace(/^\(\?ix\)/, '').replaceAll(/\s/g, '') ?? '', 'i');
    const read = names.filter((name) => engines.includes(fileType(name)?.engine ?? ''));
    expect(names.filter((name) => files.test(name))).toEqual(read);
  });

  it('is tried with a name for each glob', () => {
    const globs = fileKinds.flatMap(({ globs: own = [] }) => own);
    expect(globs.filter((glob) => !globbed.some((name) => minimatch(name.toLowerCase(), glob, { dot: true })))).toEqual([]);
  });
});
