import type { Reference, Unset } from '../fact.ts';
import type { PythonFile } from './python-file.ts';
import { constant, type Value } from './value.ts';

/** One evaluation: what is taken for given, and what was read on the way. */
export interface Session {
  readonly file: PythonFile;
  /** What single references are taken for, by key. */
  readonly assumed: ReadonlyMap<string, Unset>;
  /** Whether variables of the process are unknown, too, to learn what a value hangs on. Otherwise they are not set. */
  readonly isSearching: boolean;
  /** The references that were read, by key. */
  readonly seen: Map<string, Reference>;
  /** The keys of those that the code gives a value where they are left out (`config.get("verify", True)`). */
  readonly defaulted: Set<string>;
  /** How many statements and expressions may still be looked at. */
  readonly budget: { left: number };
}

/** More than any function of a person needs, and soon done. */
const budget = 20_000;

export function openSession(file: PythonFile, assumed: ReadonlyMap<string, Unset> = new Map(), isSearching = false): Session {
  return { file, assumed, isSearching, seen: new Map(), defaulted: new Set(), budget: { left: budget } };
}

/** Whether nothing may be done any more: then it is not known what would have come. */
export function isExhausted({ budget: own, file: { effort } }: Session): boolean {
  return own.left <= 0 || effort.left <= 0;
}

/** Takes one step of what may still be done; false when nothing may. */
export function step({ budget: own, file: { effort } }: Session): boolean {
  own.left -= 1;
  effort.left -= 1;
  return own.left > 0 && effort.left > 0;
}

export function keyOf({ name, scope, owner = '' }: Reference): string {
  return `${scope} ${owner} ${name}`;
}

/**
 * Reads a switch. Another one than is looked at is left out where the code says what it is then: variables of the
 * process always, others while a single one is looked at. A setting that is no switch is open.
 *
 * @param fallback what it is where it is left out
 */
export function readReference(reference: Reference, session: Session, fallback?: Value): Value {
  const key = keyOf(reference);
  const assumed = session.assumed.get(key);
  const isText = reference.scope === 'environment';
  const otherwise = fallback ?? constant(null);

  session.seen.set(key, reference);
  if (assumed !== undefined) {
    const value = assumed === 'absent' ? otherwise : constant(assumed === 'true');
    return { ...value, on: new Set([key, ...value.on]) };
  }
  const isLeftOut = isText || isCertificatePath(reference.name) || (isSwitchName(reference.name) && fallback !== undefined && session.assumed.size > 0);
  return { ...(isLeftOut && !session.isSearching ? otherwise : ({ type: 'unknown' } as const)), on: new Set([key, ...otherwise.on]) };
}

/** Whether a value hangs on a variable of the process that is no switch: one that must be set has to be, before anything runs. */
export function isOpen(value: Value, { seen, assumed }: Session): boolean {
  return [...value.on].some((key) => {
    const reference = seen.get(key);
    return reference?.scope === 'environment' && !assumed.has(key) && !isSwitchName(reference.name);
  });
}

/** Whether a switch, or none that is looked at, has a say in some conditions. */
export function isDoubtful(conditions: readonly Value[], { seen, assumed }: Session): boolean {
  return conditions.some(({ on }) => [...on].some((key) => assumed.has(key) || isSwitchName(seen.get(key)?.name ?? '')));
}

/** A name that says what a setting does to verification, or where the program runs. */
export function isSwitchName(name: string): boolean {
  return (
    /verif|insecure|unsafe|self_?sign|(^|_)(dev|debug|local|test|testing|development|prod|production)(_|$)|(^|_)env(ironment)?$/i.test(name) ||
    (/skip|ignor|disabl|enabl|allow|accept|trust|check|strict|valid/i.test(name) && /ssl|tls|cert|https|host_?name|(^|_)(all|any|server|hosts?|invalid)(_|$)/i.test(name))
  );
}

/** A setting for a certificate of one's own, which is not set unless someone has one. */
export function isCertificatePath(name: string): boolean {
  return (
    /(^|_)(ca|cas|cacert|cafile|capath|ca_?bundle|bundle|certs?|certificates?)(_|$)|cert_?(path|file|store)/i.test(name) &&
    !/verif|valid|check|insecure|skip|ignore|allow|require|trust|self_?sign|enable|disable/i.test(name)
  );
}
