import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { constantOf } from './constant-of.ts';
import { findObject } from './find-member.ts';
import { lastName } from './last-name.ts';
import { propertyName } from './property-name.ts';
import { unwrap } from './unwrap.ts';

/** Finds `name: z.boolean().default(value)` in the arguments of the call that registers the tool around a place. */
export function schemaDefault(name: string, place: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.Node | undefined {
  for (const ancestor of sourceCode.getAncestors(place).toReversed()) {
    if (ancestor.type === AST_NODE_TYPES.CallExpression) {
      for (const argument of ancestor.arguments) {
        const found = defaultIn(argument, name, sourceCode, 4);

        if (found) {
          return found;
        }
      }
    }
  }
  return undefined;
}

/** Finds the default of `config.name`, where `config` is what a schema in this file parsed: `Schema.parse(process.env)`. */
export function parsedDefault(object: TSESTree.Node, name: string, sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.Node | undefined {
  const parsed = constantOf(object, sourceCode);
  const callee = parsed.type === AST_NODE_TYPES.CallExpression ? unwrap(parsed.callee) : undefined;
  const isParse = callee?.type === AST_NODE_TYPES.MemberExpression && ['parse', 'parseAsync'].includes(lastName(callee, sourceCode));
  return isParse ? defaultIn(constantOf(callee.object, sourceCode), name, sourceCode, 4) : undefined;
}

function defaultIn(node: TSESTree.Node, name: string, sourceCode: Readonly<TSESLint.SourceCode>, depth: number): TSESTree.Node | undefined {
  const bare = unwrap(node);
  // `z.object({ … })` hands the shape on.
  const shape = bare.type === AST_NODE_TYPES.CallExpression ? bare.arguments[0] : bare;
  const object = shape && depth > 0 ? findObject(shape, sourceCode) : undefined;

  for (const property of object?.properties ?? []) {
    if (property.type !== AST_NODE_TYPES.Property) {
      continue;
    }
    const found =
      propertyName(property, sourceCode) === name
        ? defaultOf(property.value, sourceCode)
        : defaultIn(property.value, name, sourceCode, depth - 1);

    if (found) {
      return found;
    }
  }
  return undefined;
}

/** Names of libraries whose chains of calls describe values. */
const schemaRoots = new Set(['z', 'zod', 'Joi', 'joi', 'yup', 'v', 'valibot', 'Type', 't', 's', 'envalid', 'bool', 'str']);

/** Whether a property's value describes a value: `z.boolean().default(true)`, `{ type: 'boolean', default: true }`. */
export function isSchema(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  let root = unwrap(node);

  if (root.type === AST_NODE_TYPES.ObjectExpression) {
    return root.properties.some((property) => property.type === AST_NODE_TYPES.Property && ['type', 'default'].includes(propertyName(property, sourceCode) ?? ''));
  }
  while (root.type === AST_NODE_TYPES.CallExpression || root.type === AST_NODE_TYPES.MemberExpression) {
    root = unwrap(root.type === AST_NODE_TYPES.CallExpression ? root.callee : root.object);
  }
  return root !== unwrap(node) && ((root.type === AST_NODE_TYPES.Identifier && schemaRoots.has(root.name)) || defaultOf(node, sourceCode) !== undefined);
}

/** The argument of `.default()` in a chain, or the `default` of a JSON Schema. */
export function defaultOf(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.Node | undefined {
  const bare = unwrap(node);

  if (bare.type === AST_NODE_TYPES.ObjectExpression) {
    const property = bare.properties.find(
      (candidate) => candidate.type === AST_NODE_TYPES.Property && propertyName(candidate, sourceCode) === 'default',
    );
    return property?.type === AST_NODE_TYPES.Property ? property.value : undefined;
  }
  if (bare.type !== AST_NODE_TYPES.CallExpression || bare.callee.type !== AST_NODE_TYPES.MemberExpression) {
    return undefined;
  }
  return propertyName(bare.callee, sourceCode) === 'default' ? bare.arguments[0] : defaultOf(bare.callee.object, sourceCode);
}
