import { count } from '../../formatters/text/count.ts';
import { labelled, textWidth } from '../../formatters/text/labelled.ts';
import { createPalette, type Palette } from '../../formatters/text/palette.ts';
import { wrap } from '../../formatters/text/wrap.ts';
import { visible } from '../../formatters/visible.ts';
import type { DoctorReport, EngineFiles } from './doctor-report.ts';

/** Paths listed for an engine; JSON has all. */
const mostPaths = 10;

/** The state of things for people: what a scan would use and read, and last whether it would work. */
export function doctorText(report: DoctorReport, color: boolean): string {
  const palette = createPalette(color);

  return [
    ...versionLines(report, palette),
    '',
    ...projectLines(report, palette),
    '',
    ...engineLines('JavaScript', report.engines.eslint, palette),
    ...engineLines('Python', report.engines.semgrep, palette),
    ...engineLines('Other files', report.configuration, palette),
    ...labelled('Skipped', report.skipped.map(({ reason, count: total, examples }) => `${total.toLocaleString('en')} × ${reason} (${visible(examples[0] ?? '')}${total > 1 ? ', …' : ''})`), palette),
    ...labelled('Not read', report.unread.map(({ path, reason }) => `${visible(path)}: ${visible(reason)}`), palette),
    '',
    ...verdictLines(report, palette),
    '',
  ].join('\n');
}

function versionLines({ tool, node, bundled, projectEslint, semgrep, cache }: DoctorReport, palette: Palette): readonly string[] {
  const { found, tested, needed, notices } = semgrep;
  const source = found && { MCP_TLS_SEMGREP: 'named by MCP_TLS_SEMGREP', PATH: 'on PATH', cache: 'set up by mcp-tls' }[found.source];

  return [
    ...labelled('mcp-tls', [`${tool.version}, in ${visible(tool.path)}`], palette),
    ...labelled('Node', [`${node.version} (needs ${node.supported})`], palette),
    ...labelled('ESLint', [`${bundled.eslint} with TypeScript ${bundled.typescript}, both built in`, ...projectEslintLines(projectEslint)], palette),
    ...labelled('Semgrep', [
      found ? `${found.version} (tested: ${tested}), ${source}: ${visible(found.path)}` : `not found${needed ? '' : ', and not needed here: no Python file to check'}`,
      ...notices.map(visible),
    ], palette),
    ...labelled('Cache', [cache === null ? 'none that can be used' : `${visible(cache.path)}, ${megabytes(cache.bytes)}`], palette),
  ];
}

function projectEslintLines(eslint: DoctorReport['projectEslint']): readonly string[] {
  return eslint === null ? [] : [`this project has ${visible(eslint.version)} (the plugin takes ${eslint.supported})`];
}

function projectLines({ root, config, git }: DoctorReport, palette: Palette): readonly string[] {
  return [
    ...labelled('Root', [`${visible(root.path)} (${root.reason})`], palette),
    ...labelled('Config', [config === null ? 'none: everything as published' : visible(config)], palette),
    ...labelled('Git', [git === null ? 'no repository' : `${git.branch === null ? 'no branch' : `branch ${visible(git.branch)}`}, ${count(git.trackedFiles, 'tracked file')}`], palette),
  ];
}

function engineLines(title: string, { files, candidates }: EngineFiles, palette: Palette): readonly string[] {
  const more = candidates.length - mostPaths;

  return labelled(title, [
    `${count(files, 'file')}, ${candidates.length.toLocaleString('en')} with a TLS setting`,
    ...candidates.slice(0, mostPaths).map((file) => `  ${visible(file)}`),
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more (--format json lists all)`] : []),
  ], palette);
}

function verdictLines({ ok, problems }: DoctorReport, palette: Palette): readonly string[] {
  return ok
    ? [palette.good('✔ A scan would work here.')]
    : [
        ...problems.flatMap(({ problem, remedy }) => [
          ...labelled('Problem', wrap(visible(problem), textWidth), palette),
          ...labelled('  Do', wrap(visible(remedy), textWidth), palette),
        ]),
        '',
        palette.alarm(`A scan would not work here: ${count(problems.length, 'problem')}.`),
      ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
