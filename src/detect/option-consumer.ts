import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { importSource } from './import-source.ts';
import { lastName } from './last-name.ts';
import { propertyName } from './property-name.ts';
import { unwrap } from './unwrap.ts';

/** The call that receives an options object. */
export interface Consumer {
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
  /** Whether the option stands at the top of the object, or in one nested inside it. */
  readonly isDirect: boolean;
}

/** The calls that receive the object in which an option is written, directly or through a constant. */
export function consumersOf(option: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): readonly Consumer[] {
  let isDirect = true;
  let child: TSESTree.Node = option;

  for (let parent = option.parent; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case AST_NODE_TYPES.Property:
      case AST_NODE_TYPES.ArrayExpression:
        isDirect = false;
        break;
      case AST_NODE_TYPES.CallExpression:
      case AST_NODE_TYPES.NewExpression:
        if (!['stringify', 'inspect'].includes(lastName(parent.callee, sourceCode))) {
          return parent.callee === child ? [] : [{ call: parent, isDirect }];
        }
        break;
      case AST_NODE_TYPES.VariableDeclarator:
        return parent.id.type === AST_NODE_TYPES.Identifier ? receiversOf(parent.id, isDirect, sourceCode) : [];
      case AST_NODE_TYPES.ObjectExpression:
      case AST_NODE_TYPES.SpreadElement:
      case AST_NODE_TYPES.ConditionalExpression:
      case AST_NODE_TYPES.LogicalExpression:
        break;
      default:
        if (unwrap(parent) === parent) {
          return [];
        }
    }
  }
  return [];
}

function receiversOf(name: TSESTree.Identifier, isDirect: boolean, sourceCode: Readonly<TSESLint.SourceCode>): readonly Consumer[] {
  const variable = ASTUtils.findVariable(sourceCode.getScope(name), name.name);
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const { parent } = identifier;
    const isCall = parent.type === AST_NODE_TYPES.CallExpression || parent.type === AST_NODE_TYPES.NewExpression;
    return isCall && parent.callee !== identifier ? [{ call: parent, isDirect }] : [];
  });
}

const serverNames = new Set(['createServer', 'createSecureServer', 'Server', 'fastify', 'Fastify', 'serve']);
const assertionNames = /^(?:expect|assert|objectContaining|(?:not)?(?:deep|strict|deepStrict)?Equals?|eqls?|is(?:Equal|Match|DeepStrictEqual)|to(?:Equal|StrictEqual|MatchObject|HaveBeen\w+|HaveProperty|Contain\w*))$|calledWith/i;
const assertionMethods = /^(?:include|match)$/;
const logNames = /^(?:debug|error|info|log|notice|trace|verbose|warn|warning)$/;
const responseNames = /^(?:c|ctx|context|reply|res|response)$/;
const undiciDispatchers = new Set(['Agent', 'BalancedPool', 'Client', 'Pool', 'ProxyAgent', 'EnvHttpProxyAgent', 'RetryAgent']);

/** Whether a call creates a TLS server. */
export function isServer({ call }: Consumer, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return serverNames.has(lastName(call.callee, sourceCode));
}

/** Whether a call compares or logs a value instead of using it. */
function onlyShows({ call }: Consumer, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const name = lastName(call.callee, sourceCode);
  const isMethod = unwrap(call.callee).type === AST_NODE_TYPES.MemberExpression;
  const owner = isMethod && call.callee.type === AST_NODE_TYPES.MemberExpression ? lastName(call.callee.object, sourceCode) : '';
  return (
    assertionNames.test(name) ||
    (isMethod ? logNames.test(name) || assertionMethods.test(name) : name === 'log' || name === 'debug') ||
    ((name === 'json' || name === 'send') && responseNames.test(owner))
  );
}

/** What would have had effect where `rejectUnauthorized` is handed to a client that does not read it there. */
export function ignoredBy({ call, isDirect }: Consumer, option: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string | undefined {
  const scope = sourceCode.getScope(call);
  const source = importSource(call.callee, scope);
  const name = source?.names.at(-1) ?? lastName(call.callee, sourceCode);

  if (source?.module === 'undici' && name === 'ProxyAgent' && !isDirect) {
    return isUnder(option, 'connect', sourceCode) ? '`ProxyAgent` reads it from `requestTls` and `proxyTls`' : undefined;
  }
  if (!isDirect) {
    return undefined;
  }
  if (source?.module === 'ky') {
    return 'ky hands it to `fetch`, which reads it from the `connect` options of its dispatcher';
  }
  if (source?.module === 'axios') {
    return 'axios reads it from `httpsAgent`';
  }
  if (source?.module === 'undici' && undiciDispatchers.has(name)) {
    return 'undici reads it from `connect`';
  }
  const isGlobalFetch = callsGlobalFetch(call, sourceCode);
  const isFetchPackage = source && ['cross-fetch', 'isomorphic-fetch', 'node-fetch', 'undici'].includes(source.module) && (name === 'fetch' || source.names.length === 0);
  return isGlobalFetch || isFetchPackage ? '`fetch` reads it from the `connect` options of its dispatcher, or from its agent' : undefined;
}

/** Which hop of a proxied connection an option is about, where that is not the whole of it. */
export function hopOf(option: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string | undefined {
  const agents = consumersOf(option, sourceCode).flatMap(({ call, isDirect }) => {
    const source = importSource(call.callee, sourceCode.getScope(call));
    return source && call.type === AST_NODE_TYPES.NewExpression ? [{ source, isDirect }] : [];
  });

  if (agents.some(({ source, isDirect }) => isDirect && ['https-proxy-agent', 'http-proxy-agent', 'socks-proxy-agent'].includes(source.module))) {
    return 'here it is the hop to the proxy; the one behind it takes its options from each request';
  }
  if (!agents.some(({ source }) => source.module === 'undici' && source.names.at(-1) === 'ProxyAgent')) {
    return undefined;
  }
  return isUnder(option, 'proxyTls', sourceCode)
    ? 'here it is the hop to the proxy'
    : isUnder(option, 'requestTls', sourceCode) ? 'here it is the hop behind the proxy' : undefined;
}

function isUnder(option: TSESTree.Node, name: string, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const holder = option.parent?.parent;
  return holder?.type === AST_NODE_TYPES.Property && propertyName(holder, sourceCode) === name;
}

/** Whether an option belongs to an agent that Node's own `fetch` is given as `agent`, where it has no effect. */
export function isAgentOfFetch(option: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const agent = option.parent?.parent;
  const property = agent?.type === AST_NODE_TYPES.NewExpression ? agent.parent : undefined;
  const call = property?.type === AST_NODE_TYPES.Property ? property.parent.parent : undefined;
  return (
    property?.type === AST_NODE_TYPES.Property &&
    propertyName(property, sourceCode) === 'agent' &&
    call?.type === AST_NODE_TYPES.CallExpression &&
    callsGlobalFetch(call, sourceCode)
  );
}

function callsGlobalFetch({ callee }: Consumer['call'], sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return callee.type === AST_NODE_TYPES.Identifier && callee.name === 'fetch' && !ASTUtils.findVariable(sourceCode.getScope(callee), 'fetch')?.defs.length;
}

/** Whether an option is only compared or logged. */
export function isOnlyShown(option: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const consumers = consumersOf(option, sourceCode);
  return consumers.length > 0 && consumers.every((consumer) => onlyShows(consumer, sourceCode));
}
