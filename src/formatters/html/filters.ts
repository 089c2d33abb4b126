import { pathKinds, severities } from '../../severity.ts';
import { weaknesses, weaknessIds } from '../../weakness.ts';
import type { FindingGroup } from './finding-groups.ts';
import { markup, type Markup } from './markup.ts';

/** The form that narrows the list of findings. It is hidden until the script is there to answer it. */
export function filters(groups: readonly FindingGroup[]): Markup {
  const findings = groups.flatMap((group) => group.findings.map(({ finding }) => finding));
  const usedSeverities = severities.filter((severity) => findings.some((finding) => finding.severity === severity));
  const usedKinds = pathKinds.filter((kind) => findings.some((finding) => finding.pathKind === kind));
  const usedWeaknesses = weaknessIds.filter((weakness) => groups.some((group) => group.weakness === weakness));

  return markup`<form id="filters" role="search" aria-label="Filter the findings" hidden>
<fieldset><legend>Severity</legend>${usedSeverities.map((value) => checkbox('severity', value))}</fieldset>
<fieldset><legend>Kind of code</legend>${usedKinds.map((value) => checkbox('kind', value))}</fieldset>
<label class="field">Weakness <select name="weakness"><option value="">all</option>${usedWeaknesses.map(
    (weakness) => markup`<option value="${weakness}">${weaknesses[weakness].fact}</option>`,
  )}</select></label>
<label class="field">Text <input name="q" type="search" autocomplete="off" spellcheck="false" placeholder="path, message or code"></label>
<button type="reset">Show all</button>
<p id="shown" role="status"></p>
</form>`;
}

function checkbox(name: string, value: string): Markup {
  return markup`<label><input type="checkbox" name="${name}" value="${value}" checked> ${value}</label>`;
}
