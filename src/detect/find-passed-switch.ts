import { isBuiltin } from 'node:module';
import { AST_NODE_TYPES, type TSESLint } from '@typescript-eslint/utils';
import { insecureOptions } from '../catalogue/insecure-options.ts';
import { passedSwitches } from '../catalogue/passed-switches.ts';
import { gradeValue, type TlsFinding } from './grade.ts';
import { importSource } from './import-source.ts';
import { isOwnCode } from './is-own-code.ts';
import { lastName } from './last-name.ts';
import { consumersOf, type Consumer } from './option-consumer.ts';
import type { OptionWrite } from './option-writes.ts';

/** Packages whose options the tables know: any other name does nothing there. */
const known: ReadonlySet<string> = new Set(insecureOptions.flatMap(({ clients }) => clients));
const factories = /^(?:create|connect|init|make)(?:[A-Z]|$)/;

/** Finds a switch that is handed to a client of another package, of which only the option's name is known: never worse than a switch. */
export function findPassedSwitch(write: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  const insecure = passedSwitches.get(write.name);
  const client = insecure === undefined ? undefined : consumersOf(write.node, sourceCode).find((consumer) => isUnknownClient(consumer, sourceCode))?.call;

  if (!client) {
    return undefined;
  }
  const found = gradeValue(write, { weakness: 'unverified-certificate', remedy: '', isInsecure: (value) => value === insecure, isUnmistakable: true }, sourceCode);
  // A default that stands elsewhere does not make this any worse, so the finding names no open setting.
  return found && {
    weakness: 'verification-switch',
    node: found.node,
    ...(found.setting && { setting: found.setting }),
    isPassedOn: true,
    remedy: `\`${lastName(client.callee, sourceCode)}\` takes \`${write.name}\`, and what it does with it is not known here; offer a setting for a private CA instead`,
  };
}

function isUnknownClient({ call, isDirect }: Consumer, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const module = importSource(call.callee, sourceCode.getScope(call))?.module;
  const creates = call.type === AST_NODE_TYPES.NewExpression || factories.test(lastName(call.callee, sourceCode));

  return isDirect && creates && module !== undefined && !isOwnCode(call.callee, sourceCode) && !isBuiltin(module) && !known.has(packageOf(module));
}

/** `@scope/name/file` and `name/file` belong to `@scope/name` and `name`. */
function packageOf(module: string): string {
  return module.split('/').slice(0, module.startsWith('@') ? 2 : 1).join('/');
}
