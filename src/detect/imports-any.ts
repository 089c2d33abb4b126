import { AST_NODE_TYPES, AST_TOKEN_TYPES, type TSESLint } from '@typescript-eslint/utils';

const cache = new WeakMap<object, ReadonlySet<string>>();

/** Whether a file imports one of the packages, by `import`, `require` or `import()`, or a file inside one. */
export function importsAny(packages: readonly string[], sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const found = cache.get(sourceCode.ast) ?? readImports(sourceCode);
  cache.set(sourceCode.ast, found);
  return packages.some((name) => found.has(name));
}

function readImports({ ast }: Readonly<TSESLint.SourceCode>): ReadonlySet<string> {
  const found = new Set<string>();
  const { tokens } = ast;

  tokens.forEach(({ type, value }, index) => {
    const before = tokens[index - 1]?.value;
    const opener = before === '(' ? tokens[index - 2]?.value : before;

    if (type === AST_TOKEN_TYPES.String && (opener === 'from' || opener === 'import' || opener === 'require')) {
      const path = value.slice(1, -1);
      found.add(path).add(path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/'));
    }
  });
  for (const statement of ast.body) {
    if (statement.type === AST_NODE_TYPES.ImportDeclaration) {
      found.add(statement.source.value);
    }
  }
  return found;
}
