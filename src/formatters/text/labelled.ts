import type { Palette } from './palette.ts';

const labelWidth = 12;

/** Columns left for text beside a label on a page of 80. */
export const textWidth = 80 - labelWidth;

/** Puts a label before the first of some lines and indents the others below it. No lines stay no lines. */
export function labelled(label: string, lines: readonly string[], { dim }: Palette): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? dim(label.padEnd(labelWidth)) : ' '.repeat(labelWidth)}${line}`);
}
