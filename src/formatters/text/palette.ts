import picocolors from 'picocolors';
import type { Severity } from '../../severity.ts';

type Paint = (text: string) => string;

/** The styles of the text report; each returns its text unchanged when colours are off. */
export interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly alarm: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

/** Makes the styles of one report. */
export function createPalette(color: boolean): Palette {
  const { bold, dim, green, red, yellow, cyan } = picocolors.createColors(color);

  return {
    bold,
    dim,
    good: green,
    alarm: (text) => bold(red(text)),
    severity: {
      HIGH: (text) => bold(red(text)),
      MEDIUM: (text) => bold(yellow(text)),
      LOW: (text) => bold(cyan(text)),
    },
  };
}
