import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { findCleartextArgument, findCleartextSetting } from './find-cleartext-setting.ts';
import { findCleartextUrl } from './find-cleartext-url.ts';
import { findEnvironmentSwitch } from './find-environment-switch.ts';
import { findInsecureCall } from './find-insecure-call.ts';
import { findInsecureCommand } from './find-insecure-command.ts';
import { findInsecureOption } from './find-insecure-option.ts';
import { findInsecureText } from './find-insecure-text.ts';
import { findMissingOption } from './find-missing-option.ts';
import { findPassedSwitch } from './find-passed-switch.ts';
import { findUnverifiedHostname } from './find-unverified-hostname.ts';
import { findWeakTls } from './find-weak-tls.ts';
import type { TlsFinding } from './grade.ts';
import { optionWrite, type OptionWrite } from './option-writes.ts';

type Source = Readonly<TSESLint.SourceCode>;

/** What can stand in an option write. */
const writeFinders: readonly ((write: OptionWrite, sourceCode: Source) => TlsFinding | undefined)[] = [
  findEnvironmentSwitch,
  findUnverifiedHostname,
  findInsecureOption,
  findWeakTls,
  findCleartextSetting,
  findPassedSwitch,
];

/** What can stand elsewhere, by the type of its node. */
const nodeFinders: Readonly<Partial<Record<AST_NODE_TYPES, readonly ((node: TSESTree.Node, sourceCode: Source) => TlsFinding | undefined)[]>>> = {
  [AST_NODE_TYPES.CallExpression]: [findInsecureCommand, findInsecureCall, findCleartextUrl],
  [AST_NODE_TYPES.NewExpression]: [findCleartextUrl, findMissingOption],
  [AST_NODE_TYPES.TaggedTemplateExpression]: [findInsecureCommand],
  [AST_NODE_TYPES.Literal]: [findInsecureText, findCleartextArgument],
  [AST_NODE_TYPES.TemplateLiteral]: [findInsecureText],
};

/** Finds what a node does to TLS, if anything. Every rule asks this and reports its own weakness. */
export function findTlsWeakness(node: TSESTree.Node, sourceCode: Source): TlsFinding | undefined {
  const write = optionWrite(node, sourceCode);

  for (const find of write ? writeFinders : []) {
    const found = write && find(write, sourceCode);

    if (found) {
      return found;
    }
  }
  for (const find of nodeFinders[node.type] ?? []) {
    const found = find(node, sourceCode);

    if (found) {
      return found;
    }
  }
  return undefined;
}
