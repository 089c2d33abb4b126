import { addressKeys, addressPaths, serverTables } from '../../catalogue/mcp-addresses.ts';
import { mcpBridges } from '../../catalogue/mcp-transports.ts';
import { tokenFilter } from '../../token-filter.ts';
import type { Format } from '../file-kinds.ts';
import { cleartextAddress } from '../judge/cleartext-address.ts';
import { isInComment } from './is-in-comment.ts';

const namesBridge = tokenFilter(mcpBridges);
const namesServers = tokenFilter([...serverTables, ...addressPaths.flatMap(({ keys }) => keys.slice(0, 1))]);

/** Most unencrypted addresses are of the machine itself. */
const isElsewhere = /(?:http|ws):\/\/(?!(?:localhost|127\.0\.0\.1|0\.0\.0\.0)[/:"'\s])/;
const addresses = /(?:http|ws):\/\/[^\s/?#]*/g;

/** Formats without keys, in which only bridges have addresses. */
const serverless: ReadonlySet<Format> = new Set<Format>(['dockerfile', 'dotenv', 'shell']);

/** What stands before a value whose key is one of the others; no more than quotes and a sign are between them. */
const otherKey = new RegExp(`(?<![\\w$-])(?!(?:${[...addressKeys].join('|')})["'\`]?\\s*[:=])[\\w$-]+["'\`]?\\s{0,40}[:=]\\s{0,40}["'\`]{0,3}$`);

/** Whether a text may hold an unencrypted address of an MCP server on another machine, or what allows one. */
export function holdsAddress(text: string, format: Format): boolean {
  if (!isElsewhere.test(text)) {
    return text.includes('--allow-http') && namesBridge(text);
  }
  const isBridged = namesBridge(text);

  if (!isBridged && (serverless.has(format) || !namesServers(text))) {
    return false;
  }
  for (const { 0: written, index } of text.matchAll(addresses)) {
    if (isCleartext(written) && !isInComment(text, index) && (isBridged || !otherKey.test(text.slice(Math.max(0, index - 200), index)))) {
      return true;
    }
  }
  return isBridged && text.includes('--allow-http');
}

/** The host may end at a quote, or go on behind it. */
function isCleartext(written: string): boolean {
  return cleartextAddress(written) !== undefined || cleartextAddress(/^[^"'`<>,;|\\)\]}]*/.exec(written)?.[0] ?? '') !== undefined;
}
