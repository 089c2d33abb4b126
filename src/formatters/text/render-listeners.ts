import { inboundUrl } from '../../inbound-url.ts';
import type { Listener } from '../../report.ts';
import { visible } from '../visible.ts';
import { count } from './count.ts';
import { labelled, textWidth } from './labelled.ts';
import type { Palette } from './palette.ts';
import { wrap } from './wrap.ts';

/** Servers that are shown; JSON has them all. */
const shown = 5;

/** The servers that expect TLS at a proxy; no lines when there are none. */
export function renderListeners(listeners: readonly Listener[], palette: Palette): readonly string[] {
  const places = listeners.slice(0, shown).map(({ path, line }) => `${visible(path)}:${line}`);
  const more = listeners.length > shown ? [`… and ${(listeners.length - shown).toLocaleString('en')} more (--format json lists all)`] : [];
  const head = `${count(listeners.length, 'MCP server')} beyond this machine, without TLS in the project: ${listeners.length === 1 ? 'it expects' : 'they expect'} TLS at a proxy`;

  return listeners.length === 0 ? [] : labelled('Listens', [...wrap(head, textWidth), ...[...places, ...more].map((place) => `  ${place}`), inboundUrl], palette);
}
