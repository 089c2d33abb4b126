/**
 * Whether to colour, by the usual conventions: the option decides, else `NO_COLOR`, else `FORCE_COLOR`, else whether
 * the output is a terminal that can.
 */
export function useColor(
  option: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (option !== undefined) {
    return option;
  }
  if (env['NO_COLOR']) {
    return false;
  }
  const force = env['FORCE_COLOR'];
  return force === undefined ? isTerminal && env['TERM'] !== 'dumb' : !['0', 'false'].includes(force);
}
