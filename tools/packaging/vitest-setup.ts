/** Tests of the command run the real build. */
export { buildIfStale as setup } from './build-if-stale.ts';
