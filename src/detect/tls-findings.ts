import { AST_NODE_TYPES, ASTUtils, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { environmentSwitches } from '../catalogue/environment-switches.ts';
import { insecureOptions, type InsecureOption } from '../catalogue/insecure-options.ts';
import type { Weakness } from '../weakness.ts';
import { acceptsEverything } from './accepts-everything.ts';
import { evaluate } from './evaluate.ts';
import { judge, type Setting, type Verdict } from './evaluation.ts';
import { importsAny } from './imports-any.ts';
import { insecureCommand } from './insecure-command.ts';
import { judgePlace } from './judge-place.ts';
import { consumersOf, ignoredBy, isAgentOfFetch, isServer, onlyShows } from './option-consumer.ts';
import { optionWrite, type OptionWrite } from './option-writes.ts';
import { checksCertificateItself } from './own-check.ts';

/** A weakness at a place, with what a rule needs for its message and its suggestions. */
export interface TlsFinding {
  readonly weakness: Weakness;
  /** The smallest guilty span. */
  readonly node: TSESTree.Node;
  /** Second half of the message. */
  readonly remedy: string;
  /** The option written, for suggestions. */
  readonly write?: OptionWrite & { readonly secure?: string };
}

/** Finds what a node does to TLS verification, if anything. Every rule asks this and reports its own weakness. */
export function findTlsWeakness(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const write = optionWrite(node, sourceCode);
  const found = write && writeFinding(write, sourceCode);

  if (found || (node.type !== AST_NODE_TYPES.CallExpression && node.type !== AST_NODE_TYPES.TaggedTemplateExpression)) {
    return found;
  }
  const use = insecureCommand(node, sourceCode);
  return use && atPlace({ weakness: 'unverified-certificate', node: use.node, remedy: `\`${use.command.program} ${use.flag}\` accepts any: ${use.command.remedy}` }, sourceCode);
}

function writeFinding(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const variable = environmentSwitches.find(({ name }) => name === write.name);

  if (variable) {
    const isInsecure = (value: unknown): boolean => value !== undefined && variable.insecure.includes(String(value));
    return graded(write, variable.weakness, variable.remedy, isInsecure, sourceCode, { isUnmistakable: false });
  }
  if (write.name === 'checkServerIdentity') {
    const remedy = 'remove `checkServerIdentity`, or call `tls.checkServerIdentity` in it and return what that returns';
    return acceptsEverything(write.value, sourceCode) && !isOnlyShown(write, sourceCode)
      ? atPlace({ weakness: 'unverified-hostname', node: write.node, remedy, write }, sourceCode)
      : undefined;
  }
  const option = insecureOptions.find(({ name, onlyWith }) => name === write.name && (!onlyWith || importsAny(onlyWith, sourceCode)));
  return option && optionFinding(write, option, sourceCode);
}

function optionFinding(write: OptionWrite, option: InsecureOption, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const isInsecure = (value: unknown): boolean => option.insecure.some((insecure) => insecure === value);
  const finding = graded(write, option.weakness, option.remedy, isInsecure, sourceCode, { isUnmistakable: !option.onlyWith, secure: option.secure });

  if (!finding || isOnlyShown(write, sourceCode)) {
    return undefined;
  }
  return option.name === 'rejectUnauthorized' ? inContext(finding, write, sourceCode) : finding;
}

/** `rejectUnauthorized` means something else on servers, nothing in some places, and little where the code checks by itself. */
function inContext(finding: TlsFinding, write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const consumers = consumersOf(write.node, sourceCode);
  const asksForCertificate = siblingIsTrue(write.node, 'requestCert', sourceCode);

  if (asksForCertificate) {
    return { ...finding, weakness: 'optional-client-certificate', remedy: 'remove `rejectUnauthorized: false`, so that a client without a valid certificate is refused' };
  }
  if (consumers.length > 0 && consumers.every((consumer) => isServer(consumer, sourceCode))) {
    return { ...finding, weakness: 'useless-tls-option', remedy: 'a server reads `rejectUnauthorized` only with `requestCert: true`' };
  }
  const [reason, ...others] = consumers.map((consumer) => ignoredBy(consumer, sourceCode));

  if (reason !== undefined && others.every((other) => other !== undefined)) {
    return { ...finding, weakness: 'useless-tls-option', remedy: `remove it; ${reason}` };
  }
  if (checksCertificateItself(write.node, sourceCode)) {
    return undefined;
  }
  return isAgentOfFetch(write.node, sourceCode) && finding.weakness === 'unverified-certificate'
    ? { ...finding, remedy: `${finding.remedy}; Node's own \`fetch\` ignores \`agent\` and takes a \`dispatcher\`` }
    : finding;
}

function siblingIsTrue({ parent }: TSESTree.Node, name: string, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return (
    parent?.type === AST_NODE_TYPES.ObjectExpression &&
    parent.properties.some(
      (property) =>
        property.type === AST_NODE_TYPES.Property &&
        ASTUtils.getPropertyName(property, sourceCode.getScope(property)) === name &&
        ASTUtils.getStaticValue(property.value, sourceCode.getScope(property))?.value === true,
    )
  );
}

function isOnlyShown(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return consumersOf(write.node, sourceCode).some((consumer) => onlyShows(consumer, sourceCode));
}

/** Grades a written value: a literal by where it stands, a setting by its default. */
function graded(
  write: OptionWrite,
  weakness: Weakness,
  remedy: string,
  isInsecure: (value: unknown) => boolean,
  sourceCode: Readonly<TSESLint.SourceCode>,
  { isUnmistakable, secure }: { readonly isUnmistakable: boolean; readonly secure?: string },
): TlsFinding | undefined {
  const outcomes = evaluate(write.value, sourceCode);
  const verdict = judge(outcomes, isInsecure);
  const settings = outcomes.flatMap((outcome) => outcome.settings);
  const finding = { weakness, node: write.node, remedy, write: { ...write, ...(secure === undefined ? {} : { secure }) } };

  if (verdict === 'off') {
    return atPlace(finding, sourceCode);
  }
  const canBeInsecure = outcomes.some(({ leaves }) => leaves.some(isInsecure));

  if (verdict === 'on' || verdict === 'opaque' || !(isUnmistakable || canBeInsecure)) {
    return undefined;
  }
  const place = judgePlace(write.node, sourceCode);
  const graver = place.verdict === 'off' || place.verdict === 'default-off' ? verdict : place.verdict;
  return bySetting(finding, graver, settings);
}

/** Grades code that turns verification off by the conditions under which it runs. */
function atPlace(finding: TlsFinding, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const { verdict, settings } = judgePlace(finding.node, sourceCode);
  return verdict === 'off' ? finding : bySetting(finding, verdict, settings);
}

function bySetting({ node, write }: TlsFinding, verdict: Verdict, settings: readonly Setting[]): TlsFinding | undefined {
  const name = (settings.find(({ recognised }) => recognised) ?? settings[0])?.name;
  const quoted = name === undefined ? 'this setting' : `\`${name}\``;
  const target = { node, ...(write ? { write: { node: write.node, name: write.name, value: write.value } } : {}) };

  switch (verdict) {
    case 'default-off':
      return { ...target, weakness: 'insecure-tls-default', remedy: `make verification the default of ${quoted}` };
    case 'caller':
      return { ...target, weakness: 'caller-controlled-verification', remedy: `read ${quoted} from the operator's own configuration` };
    case 'switch':
      return { ...target, weakness: 'verification-switch', remedy: `the default of ${quoted} is not known here; offer a setting for a private CA instead` };
    case 'default-on':
      return { ...target, weakness: 'verification-switch', remedy: `${quoted} leaves it on by default; offer a setting for a private CA instead` };
    default:
      return undefined;
  }
}
