import { visible } from '../visible.ts';

/** Kinds of annotation that a runner of GitHub Actions knows. */
export type Annotation = 'error' | 'warning' | 'notice';

/**
 * One workflow command on one line. Values are escaped as the Actions toolkit does it, and what a terminal would obey is
 * spelled out, so that nothing foreign in them can begin another command or property.
 *
 * @param message its line breaks are kept, and shown by GitHub
 */
export function workflowCommand(
  kind: Annotation,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return visible(`::${kind} ${written.join(',')}::${escapeData(message)}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
