/** Says in words why a file could not be read, or not by a rule. */
export function unreadReason(error: unknown): string {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return /Maximum call stack size exceeded/.test(message) ? 'it is nested too deeply' : message;
}
