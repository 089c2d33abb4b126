import { cleartextRemedy, publicCleartext } from '../../detect/public-cleartext.ts';

/** A machine of the network next door, by its address; Docker's own bridge is this machine. */
const neighbour = /^(?:http|ws):\/\/(?!172\.17\.0\.1\b)(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+(?:\.\d+)?(?=[:/?#]|$)/;

/**
 * The second half of the message on an unencrypted address of another machine. Unlike code, a client's configuration says
 * where it really connects, so addresses of private networks count; their names do not, since clusters and containers have them.
 */
export function cleartextAddress(text: string): string | undefined {
  const url = publicCleartext(text) ?? (neighbour.test(text) && URL.canParse(text) ? new URL(text) : undefined);
  return url && cleartextRemedy(url);
}
