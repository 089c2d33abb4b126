import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { constantOf } from './constant-of.ts';
import { dropsWarning } from './drops-warning.ts';
import type { TlsFinding } from './grade.ts';
import { lastName } from './last-name.ts';
import { optionWrite, type OptionWrite } from './option-writes.ts';
import { unwrap } from './unwrap.ts';
import { walk } from './walk.ts';

/** The variable that Node warns about, by its name. */
const variable = 'NODE_TLS_REJECT_UNAUTHORIZED';
const silencers = /emitWarning|\.emit\b|removeAllListeners|NODE_NO_WARNINGS|--no-warnings/;
const listening = new Set(['addListener', 'on', 'once', 'prependListener']);

/** Finds what silences Node's warning about an unverified connection, in view of what else was found in the file. */
export function findSuppressedWarnings(found: readonly TlsFinding[], sourceCode: Readonly<TSESLint.SourceCode>): readonly TlsFinding[] {
  if (!sourceCode.text.includes(variable) || !silencers.test(sourceCode.text)) {
    return [];
  }
  const bypasses = found.filter(({ write }) => write?.name === variable);
  const emitters: OptionWrite[] = [];
  const removals: TSESTree.Node[] = [];
  const listeners: TSESTree.Node[] = [];
  const silenced: TSESTree.Node[] = [];

  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    const write = optionWrite(node, sourceCode);

    if (write && node.type === AST_NODE_TYPES.AssignmentExpression && isOfProcess(node.left, ['emit', 'emitWarning'], sourceCode)) {
      emitters.push(write);
    } else if (write && silencesChild(write, sourceCode) && bypasses.some((bypass) => bypass.node.parent === node.parent)) {
      silenced.push(node);
    } else if (node.type === AST_NODE_TYPES.CallExpression && isAboutWarnings(node, sourceCode)) {
      if (lastName(node.callee, sourceCode) === 'removeAllListeners') {
        removals.push(node);
      } else if (listening.has(lastName(node.callee, sourceCode)) && node.arguments[1]) {
        listeners.push(node.arguments[1]);
      }
    }
  });
  const drops = (value: TSESTree.Node): boolean => {
    const filter = constantOf(value, sourceCode);
    return ASTUtils.isFunction(filter) && dropsWarning(filter, variable, sourceCode);
  };
  const isReplaced = listeners.length > 0;
  // A function that is put back afterwards is not silenced for good.
  const isSilent = ({ name, value }: OptionWrite): boolean => bypasses.length > 0 && name === 'emitWarning' && emitters.length === 1 && doesNothing(value, sourceCode);

  silenced.push(...emitters.filter((write) => drops(write.value) || isSilent(write)).map(({ node }) => node));
  silenced.push(...removals.filter(() => (isReplaced ? listeners.some(drops) : bypasses.length > 0)));
  return silenced.map((node) => ({ weakness: 'suppressed-tls-warning', node, remedy: 'let it be seen, and trust a private CA with `NODE_EXTRA_CA_CERTS`' }));
}

function isOfProcess(target: TSESTree.Node, names: readonly string[], sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const bare = unwrap(target);
  return bare.type === AST_NODE_TYPES.MemberExpression && lastName(bare.object, sourceCode) === 'process' && names.includes(lastName(bare, sourceCode));
}

/** `process.on('warning', …)`, `process.removeAllListeners('warning')`. */
function isAboutWarnings({ callee, arguments: [event] }: TSESTree.CallExpression, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return isOfProcess(callee, ['removeAllListeners', ...listening], sourceCode) && event?.type === AST_NODE_TYPES.Literal && event.value === 'warning';
}

/** `NODE_NO_WARNINGS: '1'` and `NODE_OPTIONS: '--no-warnings'`, which Node reads when it starts. */
function silencesChild({ name, value }: OptionWrite, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const text = name === 'NODE_NO_WARNINGS' || name === 'NODE_OPTIONS' ? ASTUtils.getStaticValue(value, sourceCode.getScope(value))?.value : undefined;
  return name === 'NODE_NO_WARNINGS' ? String(text) === '1' : typeof text === 'string' && text.split(' ').includes('--no-warnings');
}

function doesNothing(value: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const called = constantOf(value, sourceCode);
  return ASTUtils.isFunction(called) && called.body.type === AST_NODE_TYPES.BlockStatement && called.body.body.length === 0;
}
