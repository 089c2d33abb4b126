import { insecureCommands, type InsecureCommand } from '../../catalogue/insecure-commands.ts';
import { isInsecureFlag } from '../../detect/is-insecure-flag.ts';
import { isWrapper, programName } from '../read/command-script.ts';
import type { Command, Word } from '../reading.ts';
import type { ConfigFinding } from './config-finding.ts';
import { judgeBridge } from './judge-bridge.ts';
import { judgeFlag } from './judge-flag.ts';
import { judgeText } from './judge-text.ts';

/** Programs that only show or search what their words say. */
const readersOfText = new Set(['[', '[[', 'awk', 'cat', 'cut', 'echo', 'egrep', 'fgrep', 'grep', 'jq', 'printf', 'read', 'rg', 'sed', 'test', 'tr', 'yq']);

/** Judges a command: flags of programs that the tables know, bridges between MCP transports, and flags by their names. */
export function judgeCommand({ words }: Command): readonly ConfigFinding[] {
  if (readersOfText.has(programName(words[0]?.text ?? ''))) {
    return [];
  }
  const known = knownProgram(words);

  if (known) {
    return judgeKnown(known.command, words.slice(known.index + 1));
  }
  return [...judgeBridge(words), ...words.flatMap((word, index) => judgeText(word.text, word) ?? judgeFlag(word, words[index + 1]) ?? [])];
}

function knownProgram(words: readonly Word[]): { readonly command: InsecureCommand; readonly index: number } | undefined {
  const candidates = isWrapper(words[0]?.text ?? '') ? words : words.slice(0, 1);
  const found = insecureCommands.map((command) => ({ command, index: candidates.findIndex(({ text }) => programName(text) === command.program) }));
  return found.find(({ index }) => index !== -1);
}

function judgeKnown(command: InsecureCommand, words: readonly Word[]): readonly ConfigFinding[] {
  const flag = staysHere(words) ? undefined : insecureWord(command, words);
  const remedy = `remove \`${flag?.text ?? ''}\` from the \`${command.program}\` command, or ${command.remedy}`;
  return flag ? [{ weakness: 'unverified-certificate', remedy, start: flag.start, end: flag.end }] : [];
}

function insecureWord(command: InsecureCommand, words: readonly Word[]): Word | undefined {
  return words.find(({ text }, index) => isInsecureFlag(command, text) || isInsecureFlag(command, `${text}=${words[index + 1]?.text ?? ''}`));
}

/** Whether every address among the words is one of this machine, where no certificate tells hosts apart: a health check. */
function staysHere(words: readonly Word[]): boolean {
  const hosts = words.flatMap(({ text }) => {
    const [, scheme, host] = /^(https?:\/\/)?(?:[^/@\s]*@)?(\[[\da-f:]+\]|[^/:?#\s]+)(?::[^/?#\s]*)?(?:[/?#]|$)/i.exec(text) ?? [];
    return host !== undefined && (scheme !== undefined || thisMachine.test(host)) ? [host] : [];
  });
  return hosts.length > 0 && hosts.every((host) => thisMachine.test(host));
}

const thisMachine = /^(?:localhost|(?:[\w-]+\.)+localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/i;
