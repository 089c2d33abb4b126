import { insecureWord, isKnownCommand } from '../../detect/insecure-word.ts';
import { programName } from '../../detect/program-name.ts';
import type { Command } from '../reading.ts';
import type { ConfigFinding } from './config-finding.ts';
import { judgeBridge } from './judge-bridge.ts';
import { judgeFlag } from './judge-flag.ts';
import { judgeText } from './judge-text.ts';

/** Programs that only show or search what their words say. */
const readersOfText = new Set(['[', '[[', 'awk', 'cat', 'cut', 'echo', 'egrep', 'fgrep', 'grep', 'jq', 'printf', 'read', 'rg', 'sed', 'test', 'tr', 'yq']);

/** Programs that the tables know, and that run others. */
const runners = new Set(['npm', 'pnpm', 'uv', 'yarn']);

/** Judges a command: flags of programs that the tables know, bridges between MCP transports, and flags by their names. */
export function judgeCommand({ words }: Command): readonly ConfigFinding[] {
  if (readersOfText.has(programName(words[0]?.text ?? ''))) {
    return [];
  }
  const texts = words.map(({ text }) => text);

  const found = insecureWord(texts);

  if (found || (isKnownCommand(texts) && !runners.has(programName(texts[0] ?? '')))) {
    const word = words[found?.index ?? -1];
    return found && word ? [{ weakness: found.weakness, remedy: found.remedy, start: word.start, end: word.end }] : [];
  }
  return [...judgeBridge(words), ...words.flatMap((word, index) => judgeText(word.text, word) ?? judgeFlag(word, words[index + 1]) ?? [])];
}
