import type { Token, Tokens } from 'marked';

/** The text of inline Markdown on one line: code keeps its marks, a link to the web shows its address. */
export function plainText(tokens: readonly Token[] | undefined): string {
  return (tokens ?? []).map((token) => inline(token)).join('').replace(/\s+/g, ' ');
}

function inline(token: Token): string {
  if (token.type === 'link') {
    const { href, tokens } = token as Tokens.Link;
    return /^https?:/.test(href) ? `${plainText(tokens)} <${href}>` : plainText(tokens);
  }
  if ('tokens' in token) {
    return plainText(token.tokens);
  }
  return token.type === 'text' || token.type === 'escape' ? (token as Tokens.Text).text : token.raw;
}
