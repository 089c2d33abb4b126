import type { SyntaxNode } from '@lezer/common';
import { assign, assignTo } from './assign.ts';
import { evaluate } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { branch, type Ending, joinWays, onward, over, type Way } from './join-ways.ts';
import { readImport } from './outline.ts';
import { childrenOf, textOf } from './python-file.ts';
import { isOpen, readReference, step } from './session.ts';
import { blocksOf, branchesOf, statementsOf } from './statements.ts';
import { constant, isTrue, unknown, type Value } from './value.ts';

/** A run through statements. Conditions that cannot be told are taken both ways. */
export interface Run {
  /** What the function returns, and the conditions that cannot be told on the way there. */
  readonly returns: { readonly value: Value; readonly doubts: readonly Value[] }[];
  /** Where the run is to stop. */
  readonly target?: SyntaxNode;
  /** The variables there, and the conditions on the way; undefined where it is not reached. */
  reached?: { readonly frame: Frame; readonly doubts: readonly Value[] };
}

/** Runs statements one after the other, and leaves the variables in the frame. */
export function executeAll(statements: readonly SyntaxNode[], frame: Frame, run: Run, before: readonly Value[] = []): Ending {
  const doubts: Value[] = [];

  for (const statement of statements) {
    const ending = execute(statement, frame, run, [...before, ...doubts]);
    if (!ending.falls || run.reached) {
      return over;
    }
    doubts.push(...ending.doubts);
  }
  return { falls: true, doubts };
}

function execute(statement: SyntaxNode, frame: Frame, run: Run, doubts: readonly Value[]): Ending {
  const { file } = frame.session;
  const { target } = run;

  if (!step(frame.session)) {
    return over;
  }
  if (target && statement.from <= target.from && target.to <= statement.to && !isInBlock(target, statement)) {
    run.reached = { frame, doubts };
    return over;
  }
  switch (statement.name) {
    case 'AssignStatement':
      assign(statement, frame);
      return onward;
    case 'UpdateStatement':
      if (statement.firstChild) {
        assignTo(statement.firstChild, unknown(), undefined, frame);
      }
      return onward;
    case 'ReturnStatement': {
      const [, value] = childrenOf(statement);
      run.returns.push({ value: value ? evaluate(value, frame) : constant(null), doubts });
      return over;
    }
    case 'RaiseStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return over;
    case 'ExpressionStatement':
      return /^(sys\.|os\._?)?exit\(/.test(textOf(statement, file)) ? over : onward;
    case 'ImportStatement':
      readImport(statement, file).forEach(([alias, name]) => frame.variables.set(alias, readReference({ name, scope: 'variable' }, frame.session)));
      return onward;
    case 'IfStatement':
      return executeIf(statement, frame, run, doubts);
    case 'TryStatement':
      return executeTry(statement, frame, run, doubts);
    case 'WithStatement':
      return executeAll(blocksOf(statement).flatMap(({ body }) => statementsOf(body)), frame, run, doubts);
    case 'ForStatement':
    case 'WhileStatement':
    case 'MatchStatement':
      return executeBlocks(statement, frame, run, doubts);
    case 'FunctionDefinition':
    case 'ClassDefinition': {
      const name = statement.getChild('VariableName');
      if (name) {
        frame.variables.delete(textOf(name, file));
      }
      return onward;
    }
    default:
      return onward;
  }
}

function isInBlock(target: SyntaxNode, statement: SyntaxNode): boolean {
  const isInside = ({ from, to }: SyntaxNode) => from <= target.from && target.to <= to;
  return /^(If|Try|With|For|While|Match)Statement$/.test(statement.name) && childrenOf(statement).some((child) => /^(Match)?Body$/.test(child.name) && isInside(child));
}

function executeIf(statement: SyntaxNode, frame: Frame, run: Run, doubts: readonly Value[]): Ending {
  const passed: Value[] = [];
  const ways: Way[] = [];
  let isExhausted = false;

  for (const { test, body } of branchesOf(statement)) {
    const value = test ? evaluate(test, frame) : constant(true);
    const truth = isOpen(value, frame.session) ? undefined : isTrue(value);

    if (truth !== false) {
      const own = branch(frame);
      const conditions = truth === undefined ? [...passed, value] : passed;
      ways.push({ frame: own, ending: executeAll(statementsOf(body), own, run, [...doubts, ...conditions]) });
    }
    if (truth === true) {
      isExhausted = true;
      break;
    }
    if (truth === undefined) {
      passed.push(value);
    }
  }
  if (!isExhausted) {
    ways.push({ frame: branch(frame), ending: onward });
  }
  return joinWays(ways, frame, passed);
}

/** What raises is no default: the body of a `try` counts, its handlers only where the body never ends. */
function executeTry(statement: SyntaxNode, frame: Frame, run: Run, doubts: readonly Value[]): Ending {
  const blocks = blocksOf(statement);
  const handlers = blocks.filter(({ word }) => word === 'except').map(({ body }) => ({ body, frame: branch(frame) }));
  const main = blocks.filter(({ word }) => word === 'try' || word === 'else').flatMap(({ body }) => statementsOf(body));
  const returns = run.returns.length;
  const ending = executeAll(main, frame, run, doubts);
  const ended = handlers.map(({ body, frame: own }) => {
    const aside: Run = { returns: [], ...(run.target && { target: run.target }) };
    const each = { frame: own, ending: executeAll(statementsOf(body), own, aside, doubts) };
    if (aside.reached) {
      run.reached ??= aside.reached;
    }
    return each;
  });
  const last = !ending.falls && run.returns.length === returns && !run.reached ? joinWays(ended, frame, []) : ending;
  const final = executeAll(blocks.filter(({ word }) => word === 'finally').flatMap(({ body }) => statementsOf(body)), frame, run, doubts);
  return final.falls ? last : over;
}

/** Blocks that run or not: the bodies of loops, the cases of a match. */
function executeBlocks(statement: SyntaxNode, frame: Frame, run: Run, doubts: readonly Value[]): Ending {
  const ways = blocksOf(statement).map(({ body }) => {
    const own = branch(frame);
    if (statement.name === 'ForStatement') {
      statement.getChildren('VariableName').forEach((name) => own.variables.set(textOf(name, frame.session.file), unknown()));
    }
    return { frame: own, ending: executeAll(statementsOf(body), own, run, doubts) };
  });
  return joinWays([...ways, { frame: branch(frame), ending: onward }], frame, []);
}
