import { environmentSwitches, type EnvironmentSwitch } from '../catalogue/environment-switches.ts';
import { isThisMachine } from './this-machine.ts';

const rows = new Map(environmentSwitches.flatMap((row) => [row.name, ...(row.aliases ?? [])].map((name) => [name, row] as const)));

/** The row of an environment variable. */
export function environmentSwitch(name: string): EnvironmentSwitch | undefined {
  return rows.get(name);
}

/** Whether a value, as the environment holds it, turns verification off. */
export function isInsecureValue({ insecure, isHostList }: EnvironmentSwitch, value: string): boolean {
  // Hosts stand between white space or commas, and may have a port.
  const hosts = isHostList ? value.split(/[\s,]+/).map((host) => host.replace(/:\d+$/, '')) : [];
  return insecure.includes(value) || hosts.some((host) => /^[\w.*[\]:-]+$/.test(host) && !isThisMachine(host));
}
