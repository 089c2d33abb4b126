/** `${NAME:-value}` and `${NAME-value}`, as shells, compose and MCP clients expand them. */
const withDefault = /^\$\{\w+:?-([^}]*)\}$/;

/** A value as it is where nobody sets anything: the default of a variable that it consists of, otherwise itself. */
export function defaultValue(value: string): string {
  return withDefault.exec(value.trim())?.[1] ?? value;
}
