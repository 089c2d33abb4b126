import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { posixPath } from '../src/posix-path.ts';
import { findRoot } from '../src/root.ts';

const among =
  (...paths: readonly string[]) =>
  (candidate: string) =>
    paths.includes(candidate);

describe('findRoot', () => {
  const cases = [
    { name: 'the git top level above all manifests', folders: ['/w/repo/packages/a/src'], there: ['/w/repo/.git', '/w/repo/packages/a/package.json'], root: '/w/repo' },
    { name: 'the nearest git top level: a submodule is a root of its own', folders: ['/w/repo/sub/src'], there: ['/w/repo/.git', '/w/repo/sub/.git'], root: '/w/repo/sub' },
    { name: 'the nearest manifest without git', folders: ['/w/a/b/c'], there: ['/w/a/b/pyproject.toml', '/w/a/package.json'], root: '/w/a/b' },
    { name: 'the scanned folder itself when it holds the manifest', folders: ['/w/a'], there: ['/w/a/package.json'], root: '/w/a' },
    { name: 'the working directory when it holds the path', folders: ['/home/me/code/x'], there: [], root: '/home/me' },
    { name: 'the path itself elsewhere', folders: ['/srv/x'], there: [], root: '/srv/x' },
    { name: 'the folder that holds all paths', folders: ['/srv/x/a', '/srv/x/b/c'], there: [], root: '/srv/x' },
    { name: 'what is above all paths, not above one of them', folders: ['/srv/x/a', '/srv/x/b'], there: ['/srv/x/a/.git', '/srv/x/b/.git'], root: '/srv/x' },
    { name: 'not a folder whose name only begins like the working directory', folders: ['/home/me2/x'], there: [], root: '/home/me2/x' },
    { name: 'a folder whose name begins with two dots is inside', folders: ['/home/me/..x'], there: [], root: '/home/me' },
  ];

  it.each(cases)('is $name', ({ folders, there, root }) => {
    expect(findRoot({ folders, cwd: '/home/me', exists: among(...there), rules: path.posix })).toBe(root);
  });

  it('is --root before all else', () => {
    expect(findRoot({ folders: ['/w/repo/src'], root: '/w', cwd: '/', exists: among('/w/repo/.git'), rules: path.posix })).toBe('/w');
  });

  it('refuses a path outside --root', () => {
    expect(() => findRoot({ folders: ['/w/repo'], root: '/w/other', cwd: '/', exists: among(), rules: path.posix })).toThrow(
      '/w/repo is not below the root /w/other: scan it on its own, or name another --root.',
    );
  });

  it('follows the rules of Windows', () => {
    const exists = among('C:\\work\\repo\\.git');
    expect(findRoot({ folders: ['C:\\work\\repo\\src'], cwd: 'C:\\', exists, rules: path.win32 })).toBe('C:\\work\\repo');
    expect(findRoot({ folders: ['D:\\x'], cwd: 'C:\\', exists, rules: path.win32 })).toBe('D:\\x');
    expect(() => findRoot({ folders: ['C:\\a', 'D:\\b'], cwd: 'C:\\', exists, rules: path.win32 })).toThrow(
      'No folder holds all of C:\\a, D:\\b: scan them one by one.',
    );
  });
});

describe('posixPath', () => {
  it.each([
    { name: 'below the root', root: 'C:\\work\\repo', file: 'C:\\work\\repo\\src\\a b.ts', relative: 'src/a b.ts' },
    { name: 'the root itself', root: 'C:\\work', file: 'C:\\work', relative: '' },
    { name: 'drive letters in either case', root: 'c:\\work', file: 'C:\\work\\x.py', relative: 'x.py' },
    { name: 'a network share', root: '\\\\host\\share', file: '\\\\host\\share\\d\\x.py', relative: 'd/x.py' },
    { name: 'beside the root', root: 'C:\\work', file: 'C:\\x.json', relative: '../x.json' },
  ])('turns Windows paths into relative ones with slashes: $name', ({ root, file, relative }) => {
    expect(posixPath(root, file, path.win32)).toBe(relative);
  });

  it('leaves a backslash in a POSIX name alone', () => {
    expect(posixPath('/w', '/w/a\\b.py', path.posix)).toBe('a\\b.py');
  });
});
