import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Weakness } from '../weakness.ts';
import { evaluate } from './evaluate.ts';
import { judge, type Setting, type Verdict } from './evaluation.ts';
import { answersFailure } from './answers-failure.ts';
import { judgePlace } from './judge-place.ts';
import type { OptionWrite } from './option-writes.ts';

/** A weakness at a place, with what a rule needs for its message and its suggestions. */
export interface TlsFinding {
  readonly weakness: Weakness;
  /** The smallest guilty span. */
  readonly node: TSESTree.Node;
  /** Second half of the message. */
  readonly remedy: string;
  /** The option written, and the value that leaves verification on, for suggestions. */
  readonly write?: OptionWrite & { readonly secure?: string };
  /** Handed to a client that no table knows; it counts only where the file does not say more about its setting. */
  readonly isPassedOn?: true;
  /** What the verdict follows, where it follows a setting. */
  readonly setting?: Setting;
  /** Of a switch, the setting whose default is not known here. */
  readonly open?: Setting;
}

/** How a value of an option is graded. */
export interface Grading {
  readonly weakness: Weakness;
  readonly remedy: string;
  readonly isInsecure: (value: unknown) => boolean;
  /** Whether the name alone says that the value is a verification setting, whatever it is made of. */
  readonly isUnmistakable: boolean;
  readonly secure?: string;
}

/** Grades a written value: a literal by where it stands, a setting by its default. */
export function gradeValue(
  write: OptionWrite,
  { weakness, remedy, isInsecure, isUnmistakable, secure }: Grading,
  sourceCode: Readonly<TSESLint.SourceCode>,
): TlsFinding | undefined {
  const outcomes = evaluate(write.value, sourceCode);
  const verdict = judge(outcomes, isInsecure);
  const finding = { weakness, node: write.node, remedy, write: { ...write, ...(secure === undefined ? {} : { secure }) } };

  if (verdict === 'off') {
    return gradePlace(finding, sourceCode);
  }
  const canBeInsecure = outcomes.some(({ leaves }) => leaves.some(isInsecure));

  if (verdict === 'on' || verdict === 'opaque' || !(isUnmistakable || canBeInsecure)) {
    return undefined;
  }
  const place = judgePlace(write.node, sourceCode);
  const graver = place.verdict === 'off' || place.verdict === 'default-off' ? verdict : place.verdict;
  return grade(finding, graver, outcomes.flatMap(({ settings }) => settings));
}

/** Grades code that turns verification off by the conditions under which it runs. */
export function gradePlace(finding: TlsFinding, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const { verdict, settings } = judgePlace(finding.node, sourceCode);

  if (verdict !== 'off') {
    return grade(finding, verdict, settings);
  }
  return ofVerification.has(finding.weakness) && answersFailure(finding.node, sourceCode)
    ? { weakness: 'unverified-fallback', node: finding.node, remedy: 'log the host name and fail with a clear `McpError`' }
    : finding;
}

const ofVerification: ReadonlySet<Weakness> = new Set<Weakness>(['unverified-certificate', 'unverified-hostname', 'global-tls-bypass']);

/** Only verification has switches: any other weakness counts as it is where it is the default, and not at all where it must be asked for. */
function grade(finding: TlsFinding, verdict: Verdict, settings: readonly Setting[]): TlsFinding | undefined {
  if (ofVerification.has(finding.weakness)) {
    return bySetting(finding, verdict, settings);
  }
  return verdict === 'default-off' ? finding : undefined;
}

function bySetting({ node, write }: TlsFinding, verdict: Verdict, settings: readonly Setting[]): TlsFinding | undefined {
  const setting = settings.find(({ recognised }) => recognised) ?? settings[0];
  const quoted = setting === undefined ? 'this setting' : `\`${setting.name}\``;
  const line = setting?.defaultLine;
  const where = line === undefined || line === node.loc.start.line ? '' : ` (its default stands in line ${line})`;
  const target = { node, ...(setting && { setting }), ...(write ? { write: { node: write.node, name: write.name, value: write.value } } : {}) };

  switch (verdict) {
    case 'default-off':
      return { ...target, weakness: 'insecure-tls-default', remedy: `make verification the default of ${quoted}${where}` };
    case 'caller':
      return { ...target, weakness: 'caller-controlled-verification', remedy: `read ${quoted} from the operator's own configuration` };
    case 'switch':
      return { ...target, weakness: 'verification-switch', remedy: `the default of ${quoted} is not known here; offer a setting for a private CA instead`, ...(setting && { open: setting }) };
    case 'default-on':
      return { ...target, weakness: 'verification-switch', remedy: `${quoted} leaves it on by default${where}; offer a setting for a private CA instead` };
    default:
      return undefined;
  }
}
