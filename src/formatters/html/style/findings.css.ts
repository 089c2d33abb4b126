/** The findings and the form that narrows them. What is far from the window is not laid out until it comes near. */
export const findings = `
#filters { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.5rem; margin: 0 0 1.5rem; padding: .8rem 1rem; border: 1px solid var(--line); background: var(--wash); font-size: .9375rem; }
fieldset { display: flex; flex-wrap: wrap; gap: .2rem .9rem; margin: 0; padding: 0; border: 0; }
legend { float: left; margin-right: .3rem; padding: 0; color: var(--muted); }
fieldset label { white-space: nowrap; }
.field { display: flex; align-items: center; gap: .5rem; color: var(--muted); min-width: 0; }
input, select, button { font: inherit; color: var(--ink); }
input[type="checkbox"] { width: 1.05rem; height: 1.05rem; margin: 0 .15rem 0 0; vertical-align: -.15em; accent-color: var(--link); }
select, input[type="search"], button { min-width: 0; max-width: 100%; padding: .25rem .55rem; border: 1px solid var(--muted); border-radius: 3px; background: var(--paper); }
select { width: 16rem; }
input[type="search"] { width: 14rem; }
::placeholder { color: var(--muted); opacity: 1; }
button { cursor: pointer; }
#shown { margin: 0 0 0 auto; font-variant-numeric: tabular-nums; }

.group > header { margin-top: 2.25rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
.group > header h3 { margin: 0; font-size: 1.15rem; }
.group > header p { margin: .4rem 0; max-width: 52rem; }
.count { color: var(--muted); font-weight: 400; white-space: nowrap; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
.remedies { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
figure { margin: .6rem 0 0; min-width: 0; }
figcaption { color: var(--muted); font-size: .8125rem; }
pre { margin: .2rem 0 0; padding: .6rem .8rem; border: 1px solid var(--line); background: var(--wash); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; }
pre code { font-size: inherit; }

.finding { margin-top: 1.25rem; padding: .85rem 1.1rem 1rem; border: 1px solid var(--line); border-left: 5px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 17rem; }
.finding.high { border-left-color: var(--high); }
.finding.medium { border-left: 5px double var(--medium); }
.finding.low { border-left: 5px dotted var(--low); }
.finding:target { outline: 3px solid var(--link); outline-offset: 3px; }
.place, .place h4 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; margin: 0; font-size: 1rem; }
.position { color: var(--muted); font-weight: 400; }
.kind, .permalink { font-size: .8125rem; font-weight: 400; color: var(--muted); }
.permalink { margin-left: auto; color: var(--link); }
.message { margin: .35rem 0 .7rem; }
.frame { padding: .5rem 0; }
.line { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); }
.gutter { color: var(--muted); text-align: right; padding-right: .9rem; user-select: none; white-space: pre; font-size: inherit; }
.guilty { background: var(--high-wash); }
.medium .guilty { background: var(--medium-wash); }
.low .guilty { background: var(--low-wash); }
.guilty .gutter { color: var(--ink); font-weight: 700; }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-underline-offset: .2em; }
.rest { display: block; padding-left: 4.5rem; color: var(--muted); }
.facts { display: grid; gap: .15rem 2rem; margin: .7rem 0 0; font-size: .875rem; }
.facts div { display: grid; grid-template-columns: 5.75rem minmax(0, 1fr); }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.copy { user-select: all; }
@media (min-width: 60rem) and (min-height: 40rem) {
  #filters { position: sticky; top: 0; z-index: 1; border-bottom-color: var(--muted); }
  .scripted { scroll-padding-top: 9rem; }
}
@media (max-width: 40rem) {
  #shown { margin-left: 0; }
  .finding { padding-left: .75rem; padding-right: .75rem; }
  .line, .rest { grid-template-columns: 3rem minmax(0, 1fr); }
  .gutter { padding-right: .5rem; }
  .facts div { grid-template-columns: minmax(0, 1fr); margin-top: .25rem; }
  .field, select, input[type="search"] { flex: 1 1 100%; width: 100%; }
}
@media print {
  body { font-size: 10pt; }
  body > header, main, body > footer { max-width: none; padding-left: 0; padding-right: 0; }
  #filters, .skip, nav, .permalink, .remedy:not([open]) { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; }
  h2, h3, .group > header { break-after: avoid; }
  .badge, .guilty, mark, rect, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; }
}
`;
