import type { Finding } from '../../src/finding.ts';
import type { Report } from '../../src/report.ts';
import { hostileReport } from './hostile-report.ts';
import { fullReport } from './sample-report.ts';

/** Text that would run or load something wherever a page took it for HTML, an attribute, a style sheet or a script. */
export const payload =
  '\'"--></script></style></title></textarea></code></a><script>hacked=1</script><img src="https://evil.example/a.png" onerror="hacked=1"><svg onload=hacked=1><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><style>@import "https://evil.example/a.css"</style>${hacked=1} onfocus=hacked=1 autofocus `<b>code</b>` javascript:hacked=1';

function hostile(finding: Finding): Finding {
  return {
    ...finding,
    path: `src/${payload}/${finding.path}`,
    message: `${finding.message} ${payload}`,
    suppression: `// ${payload}`,
    silenced: [`// ${payload}`],
    trace: [{ path: payload, line: 1, column: 1, text: payload }],
    reason: payload,
    excerpt: { ...finding.excerpt, lines: finding.excerpt.lines.map((line) => `${line} ${payload}`) },
  };
}

/** A report in which whatever can come from a scanned tree, or from what an engine said of it, is such text. */
export const hostileHtmlReport: Report = {
  ...hostileReport,
  root: `/srv/${payload.replaceAll('/', '')}`,
  findings: [...hostileReport.findings, ...fullReport.findings.map(hostile)],
  suppressed: fullReport.suppressed.map(hostile),
  unread: [{ path: payload, reason: payload }],
  engines: [{ engine: 'semgrep', version: payload, files: 1, unread: [{ path: payload, reason: payload }], failure: payload }],
  skipped: [{ reason: payload, count: 3, examples: [payload] }],
  lowered: [{ glob: payload, kind: 'test', count: 1 }],
  config: { path: payload, lowered: [{ weakness: payload, kind: 'test', from: 'HIGH', to: 'LOW' }], hidden: 1 },
  listeners: [{ path: payload, line: 1 }],
  suppressionNotes: [{ kind: 'unknown', path: payload, line: 1, column: 1, engine: 'eslint', ruleId: payload, message: payload }],
  baseline: { path: payload, state: 'read', known: 1, fixed: [{ path: payload, weakness: 'weak-tls', fingerprint: payload }], unchecked: 1 },
  changed: { since: payload, base: null, files: 1 },
};
