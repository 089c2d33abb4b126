import type { RawFinding } from '../../finding.ts';
import type { TextLines } from './text-lines.ts';

/** What a file holds that takes arguments from outside; any other is not parsed. */
const callers = /@[\w.]*(?:tool|prompt|resource|route|get|post|put|patch|delete|websocket)\b|\b(?:arguments|request)\b/;

/**
 * Says it in the message where the host of an unverified request comes from an MCP tool's argument or a request.
 *
 * @param lines of the file that the findings are in
 */
export async function nameChosenHosts(path: string, lines: TextLines, findings: readonly RawFinding[]): Promise<readonly RawFinding[]> {
  const isConcerned = findings.some(isUnverified) && callers.test(lines.text);

  if (!isConcerned) {
    return findings;
  }
  const { text } = lines;
  const { callerChoosesHost } = await import('../../switches/python/caller-chooses-host.ts');
  return findings.map((finding) =>
    isUnverified(finding) && callerChoosesHost(text, path, finding.start)
      ? { ...finding, message: `${finding.message.replace(/\.$/, '')}; here the caller chooses the host, and so can an attacker.` }
      : finding,
  );
}

function isUnverified({ weakness }: RawFinding): boolean {
  return weakness === 'unverified-certificate';
}
