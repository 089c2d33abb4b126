import { areas, type Area } from '../area.ts';

/** The setting of ESLint by which findings of areas are asked for: `{ 'mcp-tls': { areas: ['proxy'] } }`. */
export const areaSettings = { 'mcp-tls': { areas } } as const;

/** Areas whose findings rules report. Without the setting there are none: a preset cannot give an area its own severity. */
export function reportedAreas(settings: Readonly<Record<string, unknown>>): readonly Area[] {
  const own = settings['mcp-tls'];
  const wanted: unknown = typeof own === 'object' && own !== null && 'areas' in own ? own.areas : undefined;
  return Array.isArray(wanted) ? areas.filter((area) => wanted.includes(area)) : [];
}
