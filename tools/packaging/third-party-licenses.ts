import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The notices of every package that a bundle holds, in the order of names.
 *
 * @param inputs paths of bundled files, relative to the project
 * @throws Error when a package has no licence
 */
export function thirdPartyLicenses(inputs: readonly string[]): string {
  const folders = new Set(inputs.filter((input) => /(?:^|\/)node_modules\//.test(input)).map(packageFolder));
  const notices = [...folders].map(notice).sort();
  return `This package contains code of the following packages.\n\n${[...new Set(notices)].join('\n')}`;
}

/** The folder of the innermost package that a file belongs to. */
function packageFolder(file: string): string {
  const [, folder = ''] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return folder;
}

function notice(folder: string): string {
  const manifest: { name: string; version: string; license?: string } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|thirdpartynotice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim());

  if (manifest.license === undefined && texts.length === 0) {
    throw new Error(`${manifest.name} has no licence.`);
  }
  return ['-'.repeat(80), `${manifest.name} ${manifest.version} (${manifest.license})`, '', ...texts, ''].join('\n');
}
