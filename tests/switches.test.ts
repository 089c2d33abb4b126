import { describe, expect, it } from 'vitest';
import { resolveSwitches } from '../src/switches.ts';
import type { Definition, Fact, Reference, Use } from '../src/switches/fact.ts';

const verifies = { true: 'on', false: 'off', absent: 'off' } as const;
const skips = { true: 'off', false: 'on', absent: 'on' } as const;
const same = { true: 'true', false: 'false', absent: 'absent' } as const;
const negated = { true: 'false', false: 'true', absent: 'true' } as const;

let line = 0;

describe('a use whose switch is defined elsewhere', () => {
  it.each([
    { name: 'a field that is off', facts: [use(member('verify_ssl')), field('verify_ssl', 'false')], verdict: 'off' },
    { name: 'a field that is on', facts: [use(member('verify_ssl')), field('verify_ssl', 'true')], verdict: 'on' },
    { name: 'a switch that skips, and is on', facts: [use(member('insecure'), skips), field('insecure', 'true')], verdict: 'off' },
    { name: 'a switch that skips, and is left out', facts: [use(member('insecure'), skips), field('insecure', 'absent')], verdict: 'on' },
    { name: 'a tool argument', facts: [use(member('verify_ssl')), field('verify_ssl', { caller: 'true' })], verdict: 'caller' },
    { name: 'a tool argument that is off unless given', facts: [use(member('verify_ssl')), field('verify_ssl', { caller: 'false' })], verdict: 'off' },
    { name: 'a value that cannot be told', facts: [use(member('verify_ssl')), field('verify_ssl', 'unknown')], verdict: undefined },
    { name: 'no definition', facts: [use(member('verify_ssl')), field('timeout', 'false')], verdict: undefined },
    { name: 'two that agree', facts: [use(member('verify_ssl')), field('verify_ssl', 'false', 'A'), field('verify_ssl', 'false', 'B')], verdict: 'off' },
    { name: 'two that disagree', facts: [use(member('verify_ssl')), field('verify_ssl', 'false', 'A'), field('verify_ssl', 'true', 'B')], verdict: undefined },
    { name: 'two that disagree, one of them its own', facts: [use(member('verify_ssl', 'A')), field('verify_ssl', 'false', 'A'), field('verify_ssl', 'true', 'B')], verdict: 'off' },
    { name: 'one that is known and one that is not', facts: [use(member('verify_ssl')), field('verify_ssl', 'false', 'A'), field('verify_ssl', 'unknown', 'B')], verdict: undefined },
    { name: 'a parameter by its default', facts: [use(parameter('verify', 'connect')), fallback('verify', 'connect', 'false')], verdict: 'off' },
    { name: 'a parameter that a call sets', facts: [use(parameter('verify', 'connect')), fallback('verify', 'connect', 'false'), argument('verify', 'connect', 'true')], verdict: 'on' },
    { name: 'a parameter that a call leaves out', facts: [use(parameter('verify', 'connect')), fallback('verify', 'connect', 'false'), argument('verify', 'connect', 'absent')], verdict: 'off' },
    { name: 'a parameter of another function', facts: [use(parameter('verify', 'connect')), fallback('verify', 'render', 'false')], verdict: undefined },
  ] as const)('$name: $verdict', ({ facts, verdict }) => {
    expect(verdictOf(facts)).toBe(verdict);
  });
});

describe('a switch that is handed on', () => {
  const client = [
    use(member('verify', 'Client')),
    field('verify', { from: parameter('verify', 'Client'), becomes: same }, 'Client'),
    argument('verify', 'Client', { from: member('verify_ssl'), becomes: same }),
    fallback('verify', 'Client', 'true'),
  ];

  it('takes the verdict of where it began, and names each step', () => {
    const facts = [...client, field('verify_ssl', 'false', 'Settings')];
    const [[, resolution] = []] = resolveSwitches(facts);

    expect(resolution?.verdict).toBe('off');
    expect(resolution?.chain.map(({ role, name, owner }) => `${role} ${owner}.${name}`)).toEqual(['member Client.verify', 'argument Client.verify', 'member Settings.verify_ssl']);
  });

  it('is turned round by each negation', () => {
    const facts = [use(member('verify')), field('verify', { from: member('insecure'), becomes: negated }), field('insecure', 'true')];
    expect(verdictOf(facts)).toBe('off');
  });

  it('falls back to the default where what arrives is left out', () => {
    expect(verdictOf([...client, field('verify_ssl', 'absent', 'Settings')])).toBe('on');
  });

  it('is open where it began is not in sight', () => {
    expect(verdictOf(client)).toBeUndefined();
  });

  it('is what the code makes of nothing, where it says so and nothing in sight sets it', () => {
    const becomes = { true: 'true', false: 'false', absent: 'false' } as const;
    const handedOn = (hasDefault: boolean) => [use(member('verify')), field('verify', { from: member('verify_ssl'), becomes, hasDefault })];

    expect(verdictOf(handedOn(true))).toBe('off');
    expect(verdictOf(handedOn(false))).toBeUndefined();
    expect(verdictOf([...handedOn(true), field('verify_ssl', 'true')])).toBe('on');
  });

  it('is what a schema says where it is left out', () => {
    const schema: Definition = { kind: 'definition', role: 'default', name: 'verify', value: 'false', text: 'verify', ...nextPlace() };
    expect(verdictOf([use(member('verify')), schema])).toBe('off');
    expect(verdictOf([use(member('verify')), field('verify', 'absent'), schema])).toBe('off');
    expect(verdictOf([use(member('verify')), field('verify', 'true'), schema])).toBe('on');
  });

  it('arrives by its position, too', () => {
    const from: Reference = { ...parameter('verify', 'connect'), position: 1 };
    expect(verdictOf([use(from), argument('#1', 'connect', 'false')])).toBe('off');
    expect(verdictOf([use(from), argument('#0', 'connect', 'false')])).toBeUndefined();
  });

  it('is open where it goes round in a circle, and settled by what comes in from outside', () => {
    const circle = [
      use(member('a')),
      field('a', { from: member('b'), becomes: same }),
      field('b', { from: member('a'), becomes: same }),
    ];
    expect(verdictOf(circle)).toBeUndefined();
    expect(verdictOf([...circle, field('b', 'false')])).toBe('off');
  });

  it('is not believed over more than eight steps', () => {
    const steps = (count: number) => [
      use(member('s0')),
      ...Array.from({ length: count - 1 }, (_, index) => field(`s${index}`, { from: member(`s${index + 1}`), becomes: same })),
      field(`s${count - 1}`, 'false'),
    ];
    expect(verdictOf(steps(8))).toBe('off');
    expect(verdictOf(steps(9))).toBeUndefined();
  });
});

function verdictOf(facts: readonly Fact[]) {
  return [...resolveSwitches(facts).values()][0]?.verdict;
}

function use(from: Reference, verdicts: Use['verdicts'] = verifies): Use {
  return { kind: 'use', from, verdicts, ...nextPlace() };
}

function field(name: string, value: Definition['value'], owner?: string): Definition {
  return { kind: 'definition', role: 'member', name, value, text: name, ...(owner === undefined ? {} : { owner }), ...nextPlace() };
}

function fallback(name: string, owner: string, value: Definition['value']): Definition {
  return { kind: 'definition', role: 'default', name, owner, value, text: name, ...nextPlace() };
}

function argument(name: string, owner: string, value: Definition['value']): Definition {
  return { kind: 'definition', role: 'argument', name, owner, value, text: name, ...nextPlace() };
}

function member(name: string, owner?: string): Reference {
  return { name, scope: 'member', ...(owner === undefined ? {} : { owner }) };
}

function parameter(name: string, owner: string): Reference {
  return { name, scope: 'parameter', owner };
}

function nextPlace() {
  line += 1;
  return { path: 'src/server.py', line, column: 1 };
}
