export { findSemgrep, type Semgrep } from './semgrep/find-semgrep.ts';
export { SemgrepUnavailable } from './semgrep/semgrep-unavailable.ts';
export { setUpSemgrep } from './semgrep-setup/set-up-semgrep.ts';
