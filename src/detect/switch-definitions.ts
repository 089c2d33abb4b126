import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { insecureOptions } from '../catalogue/insecure-options.ts';
import type { Definition, Value } from '../switches/fact.ts';
import type { Wanted } from '../switches/needed.ts';
import { isOwnCode } from './is-own-code.ts';
import { lastName } from './last-name.ts';
import { propertyName } from './property-name.ts';
import { defaultOf, isSchema } from './schema-default.ts';
import { switchReference } from './switch-reference.ts';
import { schemaValue, switchValue } from './switch-value.ts';
import { unwrap } from './unwrap.ts';
import { walk } from './walk.ts';

type Source = Readonly<TSESLint.SourceCode>;

/** A definition of a switch, and where it stands. */
export type SwitchDefinition = Pick<Definition, 'name' | 'role' | 'owner' | 'value'> & { readonly node: TSESTree.Node };

/** Finds the places of a file that say what some switches are. */
export function switchDefinitions(sourceCode: Source, wanted: Wanted): readonly SwitchDefinition[] {
  const found: SwitchDefinition[] = [];
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => found.push(...definitionsAt(node, sourceCode, wanted)));
  return found;
}

function definitionsAt(node: TSESTree.Node, sourceCode: Source, { names, callees }: Wanted): readonly SwitchDefinition[] {
  switch (node.type) {
    case AST_NODE_TYPES.Property:
      return node.parent.type === AST_NODE_TYPES.ObjectExpression && names.has(propertyName(node, sourceCode) ?? '') ? ofProperty(node, node.parent, sourceCode) : [];
    case AST_NODE_TYPES.PropertyDefinition: {
      const name = lastName(node.key, sourceCode);
      return node.value && names.has(name) ? [{ node, name, role: 'member', ...classOf(node), value: switchValue(node.value, sourceCode) }] : [];
    }
    case AST_NODE_TYPES.AssignmentExpression: {
      const from = node.operator === '=' && node.left.type === AST_NODE_TYPES.MemberExpression ? switchReference(node.left, sourceCode) : undefined;
      return from && names.has(from.name)
        ? [{ node, name: from.name, role: 'member', ...(from.owner !== undefined && { owner: from.owner }), value: switchValue(node.right, sourceCode) }]
        : [];
    }
    case AST_NODE_TYPES.VariableDeclarator:
      return node.init && node.id.type === AST_NODE_TYPES.Identifier && names.has(node.id.name) && isAtTop(node)
        ? [{ node, name: node.id.name, role: 'variable', value: switchValue(node.init, sourceCode) }]
        : [];
    case AST_NODE_TYPES.TSParameterProperty:
      return ofParameterProperty(node, sourceCode, names);
    case AST_NODE_TYPES.AssignmentPattern:
      return ofParameter(node, sourceCode, names);
    case AST_NODE_TYPES.CallExpression:
    case AST_NODE_TYPES.NewExpression:
      return callees.has(lastName(node.callee, sourceCode)) ? ofCall(node, sourceCode) : [];
    default:
      return [];
  }
}

function ofProperty(node: TSESTree.Property, object: TSESTree.ObjectExpression, sourceCode: Source): readonly SwitchDefinition[] {
  const name = propertyName(node, sourceCode) ?? '';

  if (isSchema(node.value, sourceCode)) {
    const fallback = defaultOf(node.value, sourceCode);
    return fallback ? [{ node, name, role: 'default', value: schemaValue(fallback, sourceCode) }] : [];
  }
  const call = callAround(object);
  const isClients = optionNames.has(name) && !(call && isOwnCode(call.callee, sourceCode));
  return isClients && call ? [] : [{ node, name, role: 'member', ...(call && { owner: lastName(call.callee, sourceCode) }), value: namesVariable(node.value) ? 'absent' : switchValue(node.value, sourceCode) }];
}

/** `{ verifySsl: 'PROXMOX_VERIFY_SSL' }` says which variable of the environment is read; nobody has set it. */
function namesVariable(node: TSESTree.Node): boolean {
  return node.type === AST_NODE_TYPES.Literal && typeof node.value === 'string' && /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(node.value);
}

/** Names that clients know, too: written for a client they define nothing, but use something. */
const optionNames: ReadonlySet<string> = new Set(insecureOptions.map(({ name }) => name));

/** The call that an object literal is an argument of, at any depth of literals. */
function callAround(object: TSESTree.Node): TSESTree.CallExpression | TSESTree.NewExpression | undefined {
  for (let { parent } = object; parent; parent = parent.parent) {
    if (parent.type === AST_NODE_TYPES.CallExpression || parent.type === AST_NODE_TYPES.NewExpression) {
      return parent;
    }
    if (parent.type !== AST_NODE_TYPES.ObjectExpression && parent.type !== AST_NODE_TYPES.Property && parent.type !== AST_NODE_TYPES.SpreadElement && unwrap(parent) === parent) {
      return undefined;
    }
  }
  return undefined;
}

function ofParameterProperty(node: TSESTree.TSParameterProperty, sourceCode: Source, names: ReadonlySet<string>): readonly SwitchDefinition[] {
  const target = node.parameter.type === AST_NODE_TYPES.AssignmentPattern ? node.parameter.left : node.parameter;
  const from = names.has(target.name) ? switchReference(target, sourceCode) : undefined;
  const value: Value | undefined = from && { from, becomes: { true: 'true', false: 'false', absent: 'absent' } };
  return from?.owner !== undefined && value ? [{ node, name: from.name, role: 'member', owner: from.owner, value }] : [];
}

function ofParameter(node: TSESTree.AssignmentPattern, sourceCode: Source, names: ReadonlySet<string>): readonly SwitchDefinition[] {
  const from = node.left.type === AST_NODE_TYPES.Identifier && names.has(node.left.name) ? switchReference(node.left, sourceCode) : undefined;
  return from?.scope === 'parameter' && from.owner !== undefined
    ? [{ node, name: from.name, role: 'default', owner: from.owner, value: switchValue(node.right, sourceCode) }]
    : [];
}

/** Most parameters that a function is looked at for. */
const mostParameters = 8;

function ofCall(node: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: Source): readonly SwitchDefinition[] {
  const owner = lastName(node.callee, sourceCode);

  if (node.arguments.some(({ type }) => type === AST_NODE_TYPES.SpreadElement)) {
    return [];
  }
  return Array.from({ length: mostParameters }, (_, position) => {
    const argument = node.arguments[position];
    return { node: argument ?? node, name: `#${position}`, role: 'argument', owner, value: argument ? switchValue(argument, sourceCode) : 'absent' } as const;
  });
}

function classOf(node: TSESTree.PropertyDefinition): { readonly owner?: string } {
  const name = node.parent.parent.id?.name;
  return name === undefined ? {} : { owner: name };
}

function isAtTop({ parent }: TSESTree.VariableDeclarator): boolean {
  return parent.parent.type === AST_NODE_TYPES.Program || parent.parent.type === AST_NODE_TYPES.ExportNamedDeclaration;
}
