/** The page: type, headings, tables, links and what has the focus. */
export const page = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif;
}
body > header, main, body > footer { max-width: 66rem; margin: 0 auto; padding: 0 1.5rem; }
body > header { padding-top: 2.5rem; }
code, pre, .path, .gutter { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em; }
.path { overflow-wrap: anywhere; }
p code, li code, dd code { overflow-wrap: anywhere; background: var(--wash); padding: .1em .2em; margin: 0 -.05em; border-radius: 3px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--paper); padding: .5rem 1rem; border: 1px solid var(--line); }
.skip:focus { top: 1rem; z-index: 2; }

.product { margin: 0; color: var(--muted); font-size: .875rem; }
h1 { margin: .1rem 0 .3rem; font-size: 1.9rem; line-height: 1.2; letter-spacing: -.015em; overflow-wrap: anywhere; }
h2 { margin: 3rem 0 .75rem; font-size: 1.35rem; line-height: 1.3; letter-spacing: -.01em; }
h3 { margin: 1.75rem 0 .4rem; font-size: 1.05rem; line-height: 1.4; }
.meta, .lead { margin: 0; color: var(--muted); }
.lead { margin-bottom: 1rem; }
.verdict { margin: 1.5rem 0 1rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: 5px solid var(--ink); font-size: 1.2rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.scope { margin: 0 0 1rem; }
.verdict.high { border-left-color: var(--high); }
.verdict.medium { border-left-color: var(--medium); }
.verdict.low { border-left-color: var(--low); }
.verdict.clean { border-left-color: var(--good); color: var(--good); }
.gaps { margin: 0 0 1rem; padding: .9rem 1.1rem; border: 1px solid var(--high); border-left-width: 5px; background: var(--high-wash); overflow-wrap: anywhere; }
.gaps h2 { margin: 0; font-size: 1.05rem; color: var(--high); }
.gaps p { margin: .3rem 0; }
.gaps ul { margin: 0; padding-left: 1.2rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0; list-style: none; }

table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: baseline; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--muted); font-size: .8125rem; font-weight: 500; }
tbody th { font-weight: 400; }
th.number, td.number { text-align: right; padding-right: 0; padding-left: .75rem; white-space: nowrap; }
.counts .number { width: 17%; }
.none, .id { color: var(--muted); }
.id { display: block; font-size: .8125rem; }
.plain { margin: 0; padding-left: 1.2rem; overflow-wrap: anywhere; }
.engines { max-width: 40rem; margin-top: 1rem; }
.engines td { overflow-wrap: anywhere; }
body > footer { margin-top: 4rem; padding-top: 1rem; padding-bottom: 3rem; color: var(--muted); font-size: .875rem; }

.badge { display: inline-block; min-width: 4.6em; padding: .12em .5em; border: 1.5px solid currentColor; border-radius: 3px; font-size: .75rem; font-weight: 700; line-height: 1.4; letter-spacing: .04em; text-align: center; }
.badge.high { background: var(--high); border-color: var(--high); color: var(--paper); }
.badge.medium { background: var(--medium-wash); color: var(--medium); }
.badge.low { color: var(--low); border-style: dashed; }

.overview { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.25rem 3.5rem; align-items: start; }
.folders { table-layout: fixed; margin-top: 2.25rem; }
.folders th { vertical-align: top; }
.folders th:first-child { width: 48%; }
.bar svg { display: block; width: 100%; height: .8rem; margin-top: .3rem; overflow: visible; }
.words { color: var(--muted); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.folders rect { stroke: var(--paper); stroke-width: 1; vector-effect: non-scaling-stroke; }
rect.high { fill: var(--high); } rect.medium { fill: var(--medium); opacity: .75; } rect.low { fill: var(--low-wash); }
.folders rect.low { stroke: var(--low); }

.fix-first { margin: 0; padding: 0; list-style: none; counter-reset: step; border-bottom: 1px solid var(--line); }
.fix-first > li { counter-increment: step; position: relative; padding: .85rem 0 .85rem 2.25rem; border-top: 1px solid var(--line); }
.fix-first > li::before { content: counter(step); position: absolute; left: 0; color: var(--muted); font-size: 1.1rem; font-variant-numeric: tabular-nums; }
.fix-first p { margin: 0; }
.places { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: .3rem 0 0; padding: 0; list-style: none; }
@media (min-width: 56rem) { .overview { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
@media (max-width: 40rem) {
  body > header, main, body > footer { padding-left: 1rem; padding-right: 1rem; }
  body > header { padding-top: 1.5rem; }
  h1 { font-size: 1.5rem; }
  .weaknesses .id { overflow-wrap: anywhere; }
  th.number, td.number { padding-left: .5rem; }
  .fix-first > li { padding-left: 1.5rem; }
}
`;
