import { RuleTester } from '@typescript-eslint/rule-tester';
import { afterAll, describe, it } from 'vitest';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;

/** Runs the cases of a rule as vitest tests, with the TypeScript parser. */
export const ruleTester = new RuleTester();
