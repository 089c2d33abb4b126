import type { Use } from '../../src/switches/fact.ts';
import { pythonUse } from '../../src/switches/python/python-use.ts';

/** The use at what stands between `«` and `»` in some code of Python. */
export function markedUse(code: string): Use | undefined {
  const [before = '', marked = '', after = ''] = code.split(/[«»]/);
  return pythonUse(`${before}${marked}${after}`, 'src/server.py', { start: endOf(before), end: endOf(before + marked) });
}

function endOf(text: string) {
  return { line: text.split('\n').length, column: text.length - text.lastIndexOf('\n') };
}

/** What a use reads and how verification stands for true, false and left out: `member Client.verify: on off on`. */
export function describeUse(use: Use | undefined): string | undefined {
  const owner = use?.from.owner === undefined || use.from.scope === 'environment' ? '' : `${use.from.owner}.`;
  return use && `${use.from.scope} ${owner}${use.from.name}: ${use.verdicts.true} ${use.verdicts.false} ${use.verdicts.absent}`;
}
