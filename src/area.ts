/** What findings can be about whose severity is limited wherever they stand: `proxy` is a proxy in front of a server. */
export const areas = ['proxy'] as const;
export type Area = (typeof areas)[number];
