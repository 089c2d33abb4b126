import { isLoopback } from '../config-files/proxy/is-loopback.ts';

/** How far definitions of names are followed within a file. */
export const mostSteps = 4;

/** Whether a server that binds to an address can be reached from other machines. */
export function isBeyond(address: string): boolean {
  return !isLoopback(address.includes(':') && !address.startsWith('[') ? `[${address}]` : address);
}
