import type { Position } from '../finding.ts';

/** Where a piece of a file stands. */
export interface Span {
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
}

/** An environment variable that the file sets. The span is that of the value, or of `NAME=value` where the two are one word. */
export interface Variable extends Span {
  readonly name: string;
  /** After the format's own unquoting; what it would expand stands as written. */
  readonly value: string;
}

/** A value below its path of keys, with the indexes of lists as digits. The span is that of the value. */
export interface Entry extends Span {
  readonly keys: readonly string[];
  readonly value: string | number | boolean | null;
  /** Of a text, where each of its characters stands; where it is left out, they follow each other from the start. */
  readonly locate?: Locate;
  /** Which of a file's documents it stands in, from 0; the first if it is left out. */
  readonly document?: number;
  /** Name of the file that holds it, when that is one that the file writes. */
  readonly file?: string;
}

/** A word of a command line after the shell's quoting. */
export interface Word extends Span {
  readonly text: string;
}

/** One simple command, `curl -k https://…`, without the variables that are set before it. */
export interface Command {
  readonly words: readonly Word[];
}

/** A comment without its marker. The span is that of the whole comment, its markers included. */
export interface Comment extends Span {
  readonly text: string;
}

/** A directive of nginx or Caddy: `name argument … { block }`. The span is that of the name. */
export interface Directive extends Span {
  readonly name: string;
  readonly arguments: readonly Word[];
  /** `null` for one that ends without a block. */
  readonly block: readonly Directive[] | null;
}

/** What a file says, whatever its format; each list in the order of the source. */
export interface Reading {
  /** Of the formats that have them. */
  readonly directives?: readonly Directive[];
  readonly variables: readonly Variable[];
  readonly entries: readonly Entry[];
  readonly commands: readonly Command[];
  readonly comments: readonly Comment[];
}

/** What a reader makes of a text, or where and why it cannot. */
export type Read =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly reason: string };

/** Reads one format. Pure; never throws. */
export type Reader = (text: string) => Read;

/** Where an offset (UTF-16 code units, from 0) of a text taken out of a file stands in that file. */
export type Locate = (offset: number) => Position;
