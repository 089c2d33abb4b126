import { insecureCommands } from '../../catalogue/insecure-commands.ts';

/** Programs, and the cluster of short flags in which one of their letters stands. */
const letters = insecureCommands.flatMap(({ program, aliases = [], letter, valued = '' }) =>
  letter === undefined ? [] : [program, ...aliases].map((name) => ({ name, cluster: new RegExp(`(?<![\\w-])-(?:(?![${valued}${letter}])[A-Za-z\\d#:])*${letter}`) })),
);

/** Whether a text names a program and may hold the letter that turns verification off in it: the `k` of `curl -skL`. */
export function holdsCluster(text: string): boolean {
  return letters.some(({ name, cluster }) => text.includes(name) && cluster.test(text));
}
