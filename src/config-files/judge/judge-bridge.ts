import { mcpBridges } from '../../catalogue/mcp-transports.ts';
import type { Word } from '../reading.ts';
import { cleartextAddress } from './cleartext-address.ts';
import type { ConfigFinding } from './config-finding.ts';

/** Judges the words of a command that carries MCP from one transport to another: unencrypted addresses, and the flag that allows them. */
export function judgeBridge(words: readonly Word[]): readonly ConfigFinding[] {
  const bridge = words.findIndex(({ text }) => isBridge(text));
  const rest = bridge === -1 ? [] : words.slice(bridge + 1);
  const isLocal = rest.some(({ text }) => /^(?:http|ws):\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\])/.test(text));

  return rest.flatMap(({ text, start, end }): readonly ConfigFinding[] => {
    // `mcp-remote` refuses cleartext to other machines unless it is told to.
    const remedy = text === '--allow-http' && !isLocal ? 'remove `--allow-http`, and give the server an `https://` address' : cleartextAddress(text);
    return remedy === undefined ? [] : [{ weakness: 'cleartext-transport', remedy, start, end }];
  });
}

/** Whether a word is a bridge: its package, with a version or without, or a script that is named after it. */
function isBridge(text: string): boolean {
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  return mcpBridges.some((bridge) => new RegExp(`^${bridge}(?:$|@|[-_.].*\\.[cm]?[jt]s$|\\.)`).test(name));
}
