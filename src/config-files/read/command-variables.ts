import { isWrapper } from '../../detect/program-name.ts';
import type { Variable, Word } from '../reading.ts';

/** `NAME=value`, as a word of its own or behind the flag of a container's variable. */
const assignment = /^(?:--env=|--build-arg=|-e)?([A-Za-z_]\w*)=([\s\S]*)$/;

/** The variables that a command sets for the one it runs: `env X=0 node …`, `docker run -e X=0 …`, `cross-env X=0 …`. */
export function commandVariables(words: readonly Word[]): readonly Variable[] {
  if (!isWrapper(words[0]?.text ?? '')) {
    return [];
  }
  return words.slice(1).flatMap(({ text, start, end }): readonly Variable[] => {
    const [, name, value] = assignment.exec(text) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value, start, end }];
  });
}
