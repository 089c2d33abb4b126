/** `${NAME:-value}` and `${NAME-value}`, as shells, compose and MCP clients expand them; `${oc.env:NAME,value}` of OmegaConf. */
const withDefault = /^\$\{(?:\w+:?-|(?:oc\.)?env:\s?\w+\s?,)([^}]*)\}$/;

/** A value as it is where nobody sets anything: the default of a variable that it consists of, otherwise itself. */
export function defaultValue(value: string): string {
  return withDefault.exec(value.trim())?.[1]?.trim() ?? value;
}
