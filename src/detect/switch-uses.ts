import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Reference, Unset, Use } from '../switches/fact.ts';
import { assuming } from './assumptions.ts';
import { findingsOf } from './findings-of.ts';
import { findTlsWeakness } from './find-tls-weakness.ts';
import type { TlsFinding } from './grade.ts';
import { switchReference } from './switch-reference.ts';
import { walk } from './walk.ts';

/** A switch whose default does not stand in its file, as far as the file knows. */
export interface SwitchUse {
  /** What the finding is reported at. */
  readonly node: TSESTree.Node;
  readonly from: Reference;
  readonly verdicts: Use['verdicts'];
}

const values = { true: true, false: false, absent: undefined } as const satisfies Record<Unset, unknown>;

/** Finds the switches of a file whose defaults do not stand in it, and what each value of theirs does. */
export function switchUses(sourceCode: Readonly<TSESLint.SourceCode>): readonly SwitchUse[] {
  const uses: SwitchUse[] = [];

  if (!findingsOf(sourceCode).some(({ open }) => open)) {
    return uses;
  }

  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    const found = findTlsWeakness(node, sourceCode);
    const setting = found?.open;
    const from = setting?.node && switchReference(setting.node, sourceCode);

    if (found && setting && from) {
      const verdict = (value: unknown) => assuming(sourceCode, setting.name, value, () => verdictOf(findTlsWeakness(node, sourceCode)));
      uses.push({ node: found.node, from, verdicts: { true: verdict(values.true), false: verdict(values.false), absent: verdict(values.absent) } });
    }
  });
  return uses;
}

function verdictOf(found: TlsFinding | undefined): 'on' | 'off' | 'unknown' {
  if (found === undefined) {
    return 'on';
  }
  if (found.weakness === 'verification-switch') {
    return found.open ? 'unknown' : 'on';
  }
  return found.weakness === 'caller-controlled-verification' ? 'unknown' : 'off';
}
