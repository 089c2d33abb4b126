/** A piece of a file of directives. Offsets are UTF-16 code units from 0; `end` is exclusive. */
export interface DirectiveToken {
  /** `end` stands for what ends a directive without a block: a semicolon, or a line's end. */
  readonly kind: 'word' | 'open' | 'close' | 'end' | 'comment' | 'error';
  /** Of a word, its text after unquoting; of a comment, what follows its marker; of an error, the reason. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
