/** The version that set-up installs; `semgrep/requirements.txt` holds its hashes. */
export const pinnedVersion = '1.178.0';

/** Versions whose reports were compared with the pinned one's. */
export const testedRange = '>=1.172.0 <1.182.0';
