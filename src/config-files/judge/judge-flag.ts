import { words as wordsOf } from '../../detect/setting-name.ts';
import { switchedTo } from '../../detect/setting-polarity.ts';
import type { Word } from '../reading.ts';
import type { ConfigFinding } from './config-finding.ts';
import { isSwitchName, judgeSwitch } from './verification-switch.ts';

const subjects = new Set(['cert', 'certs', 'certificate', 'certificates', 'https', 'ssl', 'tls']);

/** Judges a flag of a program that no table knows by its name: `--no-verify-ssl`, `--verify-ssl=false`, `--verify-ssl false`. */
export function judgeFlag(word: Word, next: Word | undefined): ConfigFinding | undefined {
  const [, name = '', written] = /^--([a-z][\w-]*)(?:=(.*))?$/i.exec(word.text) ?? [];

  if (!isSwitchFlag(name)) {
    return undefined;
  }
  const following = next && switchedTo(next.text) !== undefined ? next.text : 'true';
  const found = judgeSwitch(name, written ?? following, word);
  return found && { ...found, remedy: found.remedy.replace(`\`${name}\``, `\`--${name}\``) };
}

/** Whether the name of a flag, without its hyphens, speaks of the verification of certificates. */
export function isSwitchFlag(name: string): boolean {
  return (name === 'insecure' || wordsOf(name).some((each) => subjects.has(each))) && isSwitchName(name);
}
