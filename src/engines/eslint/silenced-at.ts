import { silencesOtherTool } from '../../suppression/other-tools.ts';
import type { DirectiveSource } from '../eslint-directives.ts';

/** Makes the list of comments by which other tools were told to look away from some lines (from 1, both included). */
export function silencedAt(sourceCode: DirectiveSource): (start: number, end: number) => readonly string[] {
  const comments = sourceCode.getAllComments().flatMap(({ range, loc }) => {
    const text = range ? sourceCode.text.slice(...range) : '';
    const [on, above] = [silencesOtherTool(text, 'on'), silencesOtherTool(text, 'above')];
    return loc && (on !== undefined || above !== undefined) ? [{ on, above, loc }] : [];
  });

  return (start, end) =>
    comments.flatMap(({ on, above, loc }) => {
      const isOn = loc.start.line <= end && loc.end.line >= start;
      return (isOn ? on : loc.end.line === start - 1 ? above : undefined) ?? [];
    });
}
