import type { Notification, PhysicalLocation } from 'sarif';
import type { Report } from '../../report.ts';
import { fixedMessage } from '../fixed-message.ts';

/**
 * What is to be tidied up and is no finding: suppression comments, and entries of a baseline.
 *
 * @param locate makes the place of a path relative to the root
 */
export function sarifNotes({ suppressionNotes = [], baseline }: Report, locate: (path: string) => PhysicalLocation): readonly Notification[] {
  const fixed = baseline?.fixed ?? [];

  return [
    ...suppressionNotes.map(
      ({ kind, path, line, column, message }): Notification => ({
        descriptor: { id: `suppression/${kind}` },
        level: 'note',
        message: { text: message },
        locations: [{ physicalLocation: { ...locate(path), region: { startLine: line, startColumn: column } } }],
      }),
    ),
    ...fixed.map(
      (entry): Notification => ({
        descriptor: { id: 'baseline/fixed' },
        level: 'note',
        message: { text: fixedMessage(entry) },
        locations: [{ physicalLocation: locate(entry.path) }],
      }),
    ),
  ];
}
