import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findSuppressedWarnings } from './find-suppressed-warnings.ts';
import { findTlsWeakness } from './find-tls-weakness.ts';
import type { TlsFinding } from './grade.ts';
import { walk } from './walk.ts';

/** By the tree, which is new with every text; a linter may hand every file the same `SourceCode` object. */
const cache = new WeakMap<TSESTree.Program, readonly TlsFinding[]>();

/** Everything found in a file, each weakness in the order of the source. The rules of one run share the work. */
export function findingsOf(sourceCode: Readonly<TSESLint.SourceCode>): readonly TlsFinding[] {
  const { ast } = sourceCode;
  const known = cache.get(ast);

  if (known) {
    return known;
  }
  const found: TlsFinding[] = [];
  walk(ast, sourceCode.visitorKeys, (node) => {
    const finding = findTlsWeakness(node, sourceCode);

    if (finding) {
      found.push(finding);
    }
  });
  const all = [...found.filter((finding) => !isEcho(finding, found)), ...findSuppressedWarnings(found, sourceCode)];
  cache.set(ast, all);
  return all;
}

/** Whether a switch is handed on whose setting also decides at a place of the file where the effect is known. */
function isEcho({ isPassedOn, setting }: TlsFinding, found: readonly TlsFinding[]): boolean {
  return isPassedOn === true && setting !== undefined && found.some((other) => !other.isPassedOn && other.setting?.name === setting.name);
}
