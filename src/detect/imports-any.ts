import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { loadedBy } from './import-source.ts';
import { walk } from './walk.ts';

const cache = new WeakMap<object, ReadonlySet<string>>();

/** Whether a file imports one of the packages, by `import`, `require` or `import()`, or a file inside one. */
export function importsAny(packages: readonly string[], sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const found = cache.get(sourceCode.ast) ?? readImports(sourceCode);
  cache.set(sourceCode.ast, found);
  return packages.some((name) => found.has(name));
}

function readImports({ ast, visitorKeys }: Readonly<TSESLint.SourceCode>): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (source: TSESTree.Node | null | undefined) => {
    if (source?.type === AST_NODE_TYPES.Literal && typeof source.value === 'string') {
      found.add(source.value).add(source.value.split('/').slice(0, source.value.startsWith('@') ? 2 : 1).join('/'));
    }
  };
  ast.body.forEach((statement) => add('source' in statement ? statement.source : undefined));
  walk(ast, visitorKeys, (node) => add(node.type === AST_NODE_TYPES.TSExternalModuleReference ? node.expression : loadedBy(node)));
  return found;
}
