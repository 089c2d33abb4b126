import { pathKinds, severities } from '../../severity.ts';
import { weaknesses, weaknessIds } from '../../weakness.ts';
import type { FindingGroup } from './finding-groups.ts';
import { markup, type Markup } from './markup.ts';

/**
 * The form that narrows the list of findings. It is hidden until the script is there to answer it; a filter with one choice,
 * which narrows nothing, always is.
 */
export function filters(groups: readonly FindingGroup[]): Markup {
  const findings = groups.flatMap((group) => group.findings.map(({ finding }) => finding));
  const usedSeverities = severities.filter((severity) => findings.some((finding) => finding.severity === severity));
  const usedKinds = pathKinds.filter((kind) => findings.some((finding) => finding.pathKind === kind));
  const usedWeaknesses = weaknessIds.filter((weakness) => groups.some((group) => group.weakness === weakness));

  return markup`<form id="filters" role="search" aria-label="Filter the findings" hidden>
<fieldset${hiddenIfOne(usedSeverities)}><legend>Severity</legend>${usedSeverities.map((value) => checkbox('severity', value))}</fieldset>
<fieldset${hiddenIfOne(usedKinds)}><legend>Kind of code</legend>${usedKinds.map((value) => checkbox('kind', value))}</fieldset>
<label class="field"${hiddenIfOne(usedWeaknesses)}>Weakness <select name="weakness"><option value="">all</option>${usedWeaknesses.map(
    (weakness) => markup`<option value="${weakness}">${weaknesses[weakness].fact}</option>`,
  )}</select></label>
<label class="field">Text <input name="q" type="search" autocomplete="off" spellcheck="false" placeholder="path, message or code"></label>
<button type="reset">Show all</button>
<p id="shown" role="status"></p>
</form>`;
}

function hiddenIfOne(choices: readonly string[]): Markup {
  return choices.length === 1 ? markup` hidden` : markup``;
}

function checkbox(name: string, value: string): Markup {
  return markup`<label><input type="checkbox" name="${name}" value="${value}" checked> ${value}</label>`;
}
