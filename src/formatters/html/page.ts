import { createHash } from 'node:crypto';
import { markup, verbatim, type Markup } from './markup.ts';
import { script } from './script.ts';
import { findings } from './style/findings.css.ts';
import { page as pageStyle } from './style/page.css.ts';
import { palette } from './style/palette.css.ts';

const style = `${palette}${pageStyle}${findings}`;

/** Nothing is loaded, nothing is sent, and only our own style sheet and script count. */
const policy = [
  "default-src 'none'",
  `style-src '${digest(style)}'`,
  `script-src '${digest(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A whole document. */
export function page(title: string, body: Markup): string {
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${verbatim(style)}</style>
</head>
<body>
${body}
<script>${verbatim(script)}</script>
</body>
</html>
`.html;
}

/** The source expression of a text in a content security policy. */
function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
