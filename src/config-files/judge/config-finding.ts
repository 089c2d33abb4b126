import type { Weakness } from '../../weakness.ts';
import type { Span } from '../reading.ts';

/** A weakness at a place of a file that is no code. */
export interface ConfigFinding extends Span {
  readonly weakness: Weakness;
  /** Second half of the message. */
  readonly remedy: string;
}
