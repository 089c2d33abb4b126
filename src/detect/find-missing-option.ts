import { ASTUtils, AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { requiredOptions, type RequiredOption } from '../catalogue/required-options.ts';
import { findObject } from './find-member.ts';
import { gradePlace, type TlsFinding } from './grade.ts';
import { importSource } from './import-source.ts';
import { checksCertificateItself } from './own-check.ts';
import { propertyName } from './property-name.ts';

/** Finds a client that is given options without the one that makes it verify. */
export function findMissingOption(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): TlsFinding | undefined {
  if (node.type !== AST_NODE_TYPES.NewExpression) {
    return undefined;
  }
  const source = importSource(node.callee, sourceCode.getScope(node));
  const name = source?.names.at(-1) ?? 'default';
  const row = source && requiredOptions.find(({ modules, constructorName }) => modules.includes(source.module) && constructorName === name);
  const argument = row && node.arguments[row.argument];
  const options = argument && findObject(argument, sourceCode);
  const target = options && (row.within === undefined ? options : valueOf(options, row.within, sourceCode));

  if (!row || target?.type !== AST_NODE_TYPES.ObjectExpression || isTold(target, row, sourceCode) || checksCertificateItself(node, sourceCode)) {
    return undefined;
  }
  return gradePlace({ weakness: 'unverified-certificate', node: target, remedy: row.remedy }, sourceCode);
}

/** Whether the option is there, whatever its value (a wrong one is another finding), or may be. */
function isTold(options: TSESTree.ObjectExpression, { option, unless }: RequiredOption, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const exception = unless === undefined ? undefined : valueOf(options, unless, sourceCode);
  return (
    options.properties.some(({ type }) => type === AST_NODE_TYPES.SpreadElement) ||
    valueOf(options, option, sourceCode) !== undefined ||
    nestedTrue(options, option, sourceCode) ||
    (exception !== undefined && ASTUtils.getStaticValue(exception, sourceCode.getScope(exception))?.value !== false)
  );
}

/** `{ https: { rejectUnauthorized: true } }`, which `eventsource` reads, too. */
function nestedTrue(options: TSESTree.ObjectExpression, option: string, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const nested = valueOf(options, 'https', sourceCode);
  return nested?.type === AST_NODE_TYPES.ObjectExpression && valueOf(nested, option, sourceCode) !== undefined;
}

function valueOf({ properties }: TSESTree.ObjectExpression, name: string, sourceCode: Readonly<TSESLint.SourceCode>): TSESTree.Node | undefined {
  const property = properties.find(
    (candidate) => candidate.type === AST_NODE_TYPES.Property && propertyName(candidate, sourceCode) === name,
  );
  return property?.type === AST_NODE_TYPES.Property ? property.value : undefined;
}
