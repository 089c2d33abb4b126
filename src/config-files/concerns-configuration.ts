import { tokenFilter } from '../token-filter.ts';
import type { Format } from './file-kinds.ts';
import { decoded } from './prefilter/decoded.ts';
import { excerptOf, hintsIn, type Hint } from './prefilter/hints.ts';
import { holdsAddress } from './prefilter/holds-address.ts';
import { holdsCluster } from './prefilter/holds-cluster.ts';
import { holdsFlag } from './prefilter/holds-flag.ts';
import { holdsProxySetting } from './prefilter/holds-proxy-setting.ts';
import { holdsSwitch } from './prefilter/holds-switch.ts';
import { holdsToolSetting } from './prefilter/holds-tool-setting.ts';

const describesSettings = tokenFilter(['configSchema', 'user_config']);
const namesProxySetting = (excerpt: string): boolean => /(?:min|max)version|cipher|ssl|cert|auth-tls/i.test(excerpt);

/**
 * Whether a file of a format can have a finding, by its text alone, in time linear in it. Every text with a finding does, however
 * it is spelled; and so do a few others, in which something is a word away from a finding.
 */
export function concernsConfiguration(text: string, format: Format): boolean {
  // ESLint also judges whether a comment that turns off one of our rules still covers something.
  if (text.includes('mcp-tls/no-')) {
    return true;
  }
  if (format === 'nginx' || format === 'caddyfile') {
    return holdsProxySetting(text, format);
  }
  const hints = hintsIn(text);

  if (hints.length === 0) {
    return holdsAddress(text, format);
  }
  const plain = decoded(text);
  return holdsFinding(text, format, hints) || (plain !== text && holdsFinding(plain, format, hintsIn(plain)));
}

function holdsFinding(text: string, format: Format, hints: readonly Hint[]): boolean {
  const excerpt = excerptOf(text, hints);

  return (
    holdsSwitch(text, format, hints, describesSettings(excerpt)) ||
    holdsToolSetting(excerpt, format) ||
    holdsFlag(text) ||
    (namesProxySetting(excerpt) && holdsProxySetting(text, format)) ||
    holdsCluster(text) ||
    holdsAddress(text, format)
  );
}
