import type { Directive } from '../reading.ts';

/** A directive and the blocks around it, the innermost first; the last is the file itself. */
export interface Placed {
  readonly directive: Directive;
  readonly around: readonly Block[];
}

/** A block by its directive's name; the file has none. */
export interface Block {
  readonly name: string;
  readonly content: readonly Directive[];
}

/** Every directive of a file with the blocks around it, in the order of the source. */
export function placed(content: readonly Directive[], name = '', outer: readonly Block[] = []): readonly Placed[] {
  const around = [{ name, content }, ...outer];
  return content.flatMap((directive) => [{ directive, around }, ...(directive.block ? placed(directive.block, directive.name, around) : [])]);
}

/** The directive of a name that is in force inside some blocks: nginx takes the one of the innermost block that has it. */
export function inForce(name: string, around: readonly Block[]): Directive | undefined {
  return around.flatMap(({ content }) => content.filter((directive) => directive.name === name).slice(-1))[0];
}

/**
 * Whether a file that was not read may say something in some blocks: an `include` in a server or location may say anything;
 * further out, one of a single file may, but not the usual `conf.d/*.conf`, whose files are servers.
 */
export function hasUnseen(around: readonly Block[]): boolean {
  return around.some(({ name, content }) =>
    content.some(({ name: directive, arguments: [file] }) => {
      const isOuter = name === '' || name === 'http' || name === 'stream';
      return directive === 'include' && file !== undefined && !/(?:^|\/)(?:mime\.types|\w+_params)$/.test(file.text) && !(isOuter && file.text.includes('*'));
    }),
  );
}
