import type { Parser, PartialParse, Tree } from '@lezer/common';

/** Nodes below each other: Python itself refuses 200 brackets in each other, and 100 levels of blocks. */
const deepest = 1000;

/** How often, in tokens, it is looked at how deep the parser is. */
const often = 100;

/**
 * Parses code with one of Lezer's parsers, but not what is nested more deeply than people write: there, each token costs as much as all before it,
 * and the parser's own trees fail.
 *
 * @returns the tree; that of an empty file where the source is too deep
 */
export function parseShallow(parser: Parser, source: string): Tree {
  try {
    const tree = parse(parser, source);
    return tree === undefined || isDeep(tree) ? parser.parse('') : tree;
  } catch {
    return parser.parse('');
  }
}

function parse(parser: Parser, source: string): Tree | undefined {
  const parsing = parser.startParse(source);
  let tree = parsing.advance();

  for (let tokens = 1; tree === null; tokens += 1) {
    if (tokens % often === 0 && isDeepIn(parsing)) {
      return undefined;
    }
    tree = parsing.advance();
  }
  return tree;
}

/** Whether the parser has more things open than it should. It tells nobody, so its stacks are looked at: three numbers for each thing. */
function isDeepIn(parsing: PartialParse): boolean {
  const stacks: unknown = 'stacks' in parsing ? parsing.stacks : [];
  return Array.isArray(stacks) && stacks.some((each: unknown) => lengthOf(each) > 3 * deepest);
}

function lengthOf(stack: unknown): number {
  return typeof stack === 'object' && stack !== null && 'stack' in stack && Array.isArray(stack.stack) ? stack.stack.length : 0;
}

function isDeep(tree: Tree): boolean {
  let depth = 0;
  let most = 0;

  tree.iterate({
    enter: () => {
      depth += 1;
      most = Math.max(most, depth);
      return most <= deepest;
    },
    leave: () => {
      depth -= 1;
    },
  });
  return most > deepest;
}
