import type { Command, Comment, Entry, Reading, Variable } from '../reading.ts';

/** What is read of a file piece by piece. Variables, entries and comments are put in the order of the source by `sorted`. */
export class Gathered implements Reading {
  readonly variables: Variable[] = [];
  readonly entries: Entry[] = [];
  readonly commands: Command[] = [];
  readonly comments: Comment[] = [];

  /** Takes over what was read of a piece. Lists may be longer than a call may have arguments. */
  add({ variables = [], entries = [], commands = [], comments = [] }: Partial<Reading>): void {
    for (const variable of variables) {
      this.variables.push(variable);
    }
    for (const entry of entries) {
      this.entries.push(entry);
    }
    for (const command of commands) {
      this.commands.push(command);
    }
    for (const comment of comments) {
      this.comments.push(comment);
    }
  }

  sorted(): this {
    for (const list of [this.variables, this.entries, this.comments]) {
      list.sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
    }
    return this;
  }
}
