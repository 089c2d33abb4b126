import type { Weakness } from '../../weakness.ts';
import { markup, verbatim, type Markup } from './markup.ts';
import { remedies } from './remedies.ts';

const titles = { javascript: 'JavaScript, TypeScript', python: 'Python' } as const;

/** What to write instead, in both languages. */
export function remedyCode(weakness: Weakness): Markup {
  const code = remedies[weakness];

  return markup`<details class="remedy"><summary>Correct code in both languages</summary>
<div class="remedies">${(['javascript', 'python'] as const).map(
    (language) => markup`<figure><figcaption>${titles[language]}</figcaption><pre><code>${dedent(code[language])}</code></pre></figure>`,
  )}</div></details>`;
}

/** The lines without the indent that all of them share. */
function dedent(code: string): readonly Markup[] {
  const lines = code.split('\n');
  const indent = Math.min(...lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length));
  return lines.map((line, index) => markup`${index === 0 ? '' : verbatim('\n')}${line.slice(indent)}`);
}

