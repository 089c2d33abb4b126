import type { Position } from '../../finding.ts';
import type { SemgrepPosition } from './output.ts';

const lineFeed = 0x0a;

/** The lines of a file as Semgrep counts them. */
export class TextLines {
  readonly #lines: readonly Buffer[];

  constructor(bytes: Buffer) {
    const lines: Buffer[] = [];
    let start = 0;

    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      lines.push(bytes.subarray(start, end));
      start = end + 1;
    }
    this.#lines = [...lines, bytes.subarray(start)];
  }

  /** The whole text. */
  get text(): string {
    return this.#lines.map(String).join('\n');
  }

  /** Text of a line (from 1) without its end; `''` outside the file. */
  line(number: number): string {
    return this.#bytes(number).toString('utf8').replace(/\r$/, '');
  }

  /** The numbers of the lines that match. */
  search(pattern: RegExp): readonly number[] {
    return this.#lines.flatMap((_, index) => (pattern.test(this.line(index + 1)) ? [index + 1] : []));
  }

  /** Turns a column in bytes into one in UTF-16 code units. */
  position({ line, col }: SemgrepPosition): Position {
    return { line, column: this.#bytes(line).subarray(0, col - 1).toString('utf8').length + 1 };
  }

  #bytes(number: number): Buffer {
    return this.#lines[number - 1] ?? Buffer.alloc(0);
  }
}
