import { Ajv } from 'ajv';
import type { Finding, TraceStep } from '../finding.ts';
import reportSchema from '../formatters/report.schema.json' with { type: 'json' };
import type { Report, SuppressionNote } from '../report.ts';
import { UserError } from '../user-error.ts';

/** A finding as the JSON report has it: everything is there, and what does not apply is `null` or empty. */
export interface JsonFinding extends Omit<Finding, 'contentFingerprint' | 'reason' | 'expired' | 'silenced' | 'area' | 'trace' | 'excerpt'> {
  readonly contentFingerprint: string | null;
  readonly reason: string | null;
  readonly expired: string | null;
  readonly silenced: readonly string[];
  readonly area: NonNullable<Finding['area']> | null;
  readonly trace: readonly TraceStep[];
  readonly excerpt: Required<Finding['excerpt']>;
}

/** What `report.schema.json` describes. */
export interface JsonReport extends Omit<Report, 'findings' | 'suppressed'> {
  readonly schemaVersion: 1;
  readonly complete: boolean;
  readonly summary: unknown;
  readonly findings: readonly JsonFinding[];
  readonly suppressed: readonly JsonFinding[];
  readonly suppressionNotes: readonly SuppressionNote[];
}

const validate = new Ajv({ validateFormats: false, allowUnionTypes: true }).compile<JsonReport>(reportSchema);

/**
 * Checks that something is a report of this very version.
 *
 * @param name of its file, for errors
 * @throws UserError when it is of another version, or no report
 */
export function checkReport(value: unknown, name: string, version: string): JsonReport {
  const other = versionOf(value);

  if (other !== undefined && other !== version) {
    throw new UserError(`${name} was made by mcp-tls ${other}, and this is ${version}: scan that part again, or use one version for all.`);
  }
  if (validate(value)) {
    return value;
  }
  const [error] = validate.errors ?? [];
  throw new UserError(`${name} is no report of mcp-tls: ${error?.instancePath || 'it'} ${error?.message ?? 'is something else'}. Reports come from mcp-tls scan --format json or jsonl.`);
}

function versionOf(value: unknown): string | undefined {
  const tool = typeof value === 'object' && value !== null && 'tool' in value ? value.tool : undefined;
  const version = typeof tool === 'object' && tool !== null && 'version' in tool ? tool.version : undefined;
  return typeof version === 'string' ? version : undefined;
}
