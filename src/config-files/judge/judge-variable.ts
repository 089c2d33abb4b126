import { environmentSwitch, isInsecureValue } from '../../detect/environment-switch.ts';
import type { Variable } from '../reading.ts';
import type { ConfigFinding } from './config-finding.ts';
import { defaultValue } from './default-value.ts';
import { judgeText } from './judge-text.ts';
import { isSwitchName, judgeSwitch } from './verification-switch.ts';

/** Judges a variable of the environment: one that the tables know, a switch by its name, or an address that turns verification off. */
export function judgeVariable(variable: Variable): ConfigFinding | undefined {
  const { name, start, end } = variable;
  const value = defaultValue(variable.value);
  const row = environmentSwitch(name);

  if (row && isInsecureValue(row, value)) {
    return { weakness: row.weakness, remedy: row.remedy, start, end };
  }
  if (row?.useless?.includes(value)) {
    const insecure = row.insecure.map((each) => `\`${each}\``).join(' or ');
    return { weakness: 'useless-tls-option', remedy: `remove it; only ${insecure} turns verification off`, start, end };
  }
  return (row || !isSwitchName(name) ? undefined : judgeSwitch(name, value, variable)) ?? judgeText(value, variable);
}
