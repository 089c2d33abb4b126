import type { Area } from '../../area.ts';
import type { Weakness } from '../../weakness.ts';
import type { Span } from '../reading.ts';

/** A weakness at a place of a file that is no code. */
export interface ConfigFinding extends Span {
  readonly weakness: Weakness;
  /** Second half of the message. */
  readonly remedy: string;
  /** What the file is part of, where the map limits severities by it. */
  readonly area?: Area;
}
