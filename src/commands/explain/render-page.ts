import { lexer, type Token, type Tokens } from 'marked';
import { createPalette, type Palette } from '../../formatters/text/palette.ts';
import { wrap } from '../../formatters/text/wrap.ts';
import { visible } from '../../formatters/visible.ts';
import { plainText } from './plain-text.ts';

/** Columns of text; code lines are never broken. */
const width = 80;

/** Columns of the names in a table of two columns. */
const nameWidth = 16;

/** Names in a cell of a table; where there are more, their number says enough. */
const maxNames = 4;

/** What a page says of the code block below. */
const verdicts: Readonly<Record<string, (palette: Palette) => string>> = {
  '<!-- incorrect -->': ({ alarm }) => alarm('✘ Reported'),
  '<!-- correct -->': ({ good }) => good('✔ Not reported'),
};

/** A page of `docs/rules` for a terminal of 80 columns. */
export function renderPage(markdown: string, color: boolean): string {
  const palette = createPalette(color);
  const blocks = lexer(markdown).map((token) => renderBlock(token, palette));
  return `${blocks.filter((block) => block !== '').join('\n\n').replaceAll(/([✘✔] [^✘✔\n]*)\n\n/g, '$1\n')}\n`;
}

function renderBlock(token: Token, palette: Palette): string {
  switch (token.type) {
    case 'heading':
      return palette.bold(underlined(plainText(token.tokens), (token as Tokens.Heading).depth));
    case 'paragraph':
      return paragraph(plainText(token.tokens), width).join('\n');
    case 'list':
      return (token as Tokens.List).items.map((item) => hanging('- ', plainText(item.tokens)).join('\n')).join('\n');
    case 'table':
      return (token as Tokens.Table).rows.map((row) => row.map(({ tokens }) => cellText(tokens))).map(tableRow).join('\n');
    case 'code':
      return (token as Tokens.Code).text.split('\n').map((line) => `    ${visible(line)}`.trimEnd()).join('\n');
    case 'html':
      return verdicts[token.raw.trim()]?.(palette) ?? '';
    default:
      return '';
  }
}

function underlined(title: string, depth: number): string {
  return depth === 1 ? `${title}\n${'='.repeat(title.length)}` : title;
}

function paragraph(text: string, columns: number): readonly string[] {
  return wrap(visible(text), columns);
}

function hanging(mark: string, text: string): readonly string[] {
  return paragraph(text, width - mark.length).map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

function cellText(tokens: readonly Token[]): string {
  const names = tokens.filter(({ type }) => type === 'codespan').length;
  return names > maxNames ? `${names} rules: mcp-tls rules lists them` : plainText(tokens);
}

/** A row of two cells, the second beside the first; a long first cell stands above. */
function tableRow([name = '', ...cells]: readonly string[]): string {
  const text = cells.join(' · ');
  return name.length < nameWidth
    ? hanging(name.padEnd(nameWidth), text).join('\n')
    : [name, ...hanging(' '.repeat(nameWidth), text)].join('\n');
}
