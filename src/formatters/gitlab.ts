import type { Report } from '../report.ts';
import { describeGap } from './describe-gap.ts';
import { findGaps } from './find-gaps.ts';
import { findingIds } from './finding-ids.ts';
import type { FormatterOptions } from './formatter.ts';
import { gitlabVulnerability } from './gitlab/gitlab-vulnerability.ts';
import { serialise } from './serialise.ts';

/** The version of GitLab's schema for SAST reports that the output fits. */
const version = '15.0.7';

/** The report as GitLab takes it for `artifacts:reports:sast`. Suppressed findings are left out. */
export function gitlab(report: Report, { finishedAt }: Pick<FormatterOptions, 'finishedAt'>): string {
  const { tool, durationMs } = report;
  const gaps = findGaps(report);
  const ids = findingIds(report.findings);
  const program = { id: tool.name, name: tool.name, version: tool.version, url: tool.url, vendor: { name: 'eslint-plugin-mcp-tls' } };

  return serialise({
    version,
    schema: `https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${version}/dist/sast-report-format.json`,
    scan: {
      type: 'sast',
      status: gaps.length === 0 ? 'success' : 'failure',
      start_time: gitlabTime(new Date(finishedAt.getTime() - durationMs)),
      end_time: gitlabTime(finishedAt),
      analyzer: program,
      scanner: program,
      messages: gaps.map((gap) => ({ level: gap.path === null ? 'fatal' : 'warn', value: describeGap(gap) })),
    },
    vulnerabilities: report.findings.map((finding, index) => gitlabVulnerability(finding, ids[index] ?? finding.fingerprint)),
  });
}

/** UTC to the second, without a zone: `2026-11-23T09:12:22`. */
function gitlabTime(time: Date): string {
  return time.toISOString().slice(0, 19);
}
