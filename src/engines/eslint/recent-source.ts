import type { SourceCode } from 'eslint';
import { keepRecent } from '../../keep-recent.ts';

/** Characters of files whose trees are kept, for who has a use of a switch is asked for its definition; a tree takes far more memory than its text. */
const mostKept = 100_000;

/** What a file (absolute path) was parsed to, if that was not long ago; nothing where it cannot be parsed. */
export const recentSource = keepRecent<SourceCode | undefined>(mostKept);
