export { findSemgrep, type FindOptions, type Semgrep } from './semgrep/find-semgrep.ts';
export { SemgrepUnavailable } from './semgrep/semgrep-unavailable.ts';
export { setUpSemgrep, type SetUpOptions } from './semgrep-setup/set-up-semgrep.ts';
