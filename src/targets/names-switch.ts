/** Words of which every name of a verification switch has one. */
const words = /[vV]erif|VERIF|nsecure|NSECURE|nauthori[sz]ed|NAUTHORI[SZ]ED|[sS]elf[-_]?[sS]igned|SELF_?SIGNED|rust(?:ed)?_?[A-Z]|(?:[sS]kip|[iI]gnore|[dD]isable|[aA]llow|[sS]trict|[cC]heck|[vV]alidate|[nN]o)[-_]?(?:[sS]sl|SSL|[tT]ls|TLS|[cC]ert|Invalid)|(?:SKIP|IGNORE|DISABLE|ALLOW|STRICT|CHECK|VALIDATE|NO)_?(?:SSL|TLS|CERT|INVALID)|(?:ssl|tls|cert)_?(?:skip|check|strict|ignore|validat|mode)/;

/** Whether a text may say what a verification switch is. */
export function namesSwitch(text: string): boolean {
  return words.test(text);
}
