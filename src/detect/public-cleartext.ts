import { isPublicHost } from '../catalogue/mcp-transports.ts';

/** The address a text begins with, when it is an unencrypted one of a public host; a NUL in the text stands for what is not known. */
export function publicCleartext(text: string): URL | undefined {
  const head = /^(?:http|ws):\/\/[^/\0?#]+(?=[/?#]|$)/.exec(text);

  if (!head || !URL.canParse(head[0])) {
    return undefined;
  }
  const url = new URL(head[0]);
  return isPublicHost(url.hostname) ? url : undefined;
}

/** Second half of the message about such an address. */
export function cleartextRemedy(url: URL): string {
  return `use \`${url.protocol === 'ws:' ? 'wss' : 'https'}://\` for \`${url.hostname}\``;
}
