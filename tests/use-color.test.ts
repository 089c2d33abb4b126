import { expect, it } from 'vitest';
import { useColor } from '../src/use-color.ts';

it.each([
  { name: 'a terminal', option: undefined, env: {}, isTerminal: true, color: true },
  { name: 'a pipe', option: undefined, env: {}, isTerminal: false, color: false },
  { name: 'a dumb terminal', option: undefined, env: { TERM: 'dumb' }, isTerminal: true, color: false },
  { name: 'NO_COLOR', option: undefined, env: { NO_COLOR: '1' }, isTerminal: true, color: false },
  { name: 'an empty NO_COLOR says nothing', option: undefined, env: { NO_COLOR: '' }, isTerminal: true, color: true },
  { name: 'FORCE_COLOR', option: undefined, env: { FORCE_COLOR: '1' }, isTerminal: false, color: true },
  { name: 'FORCE_COLOR=0', option: undefined, env: { FORCE_COLOR: '0' }, isTerminal: true, color: false },
  { name: 'NO_COLOR before FORCE_COLOR', option: undefined, env: { NO_COLOR: '1', FORCE_COLOR: '1' }, isTerminal: true, color: false },
  { name: '--color before NO_COLOR', option: true, env: { NO_COLOR: '1' }, isTerminal: false, color: true },
  { name: '--no-color before FORCE_COLOR', option: false, env: { FORCE_COLOR: '1' }, isTerminal: true, color: false },
])('$name: $color', ({ option, env, isTerminal, color }) => {
  expect(useColor(option, env, isTerminal)).toBe(color);
});
