// Sums up reports of vitest: `summary.js <failed checks> [<exit status>:<report.json> ...]`.
import { existsSync, readFileSync } from 'node:fs';

const [failedChecks, ...suites] = process.argv.slice(2);
let passed = 0;
let failed = Number(failedChecks);

for (const suite of suites) {
  const [, status, file] = /^(\d+):(.*)$/.exec(suite);
  const { testResults } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter((result) => result.status === 'failed' && !result.assertionResults.some(isFailed));
  const failures = tests.filter(isFailed).length + broken.length;

  passed += tests.filter((test) => test.status === 'passed').length;
  // A run that failed although no test did, or that left no report, is a failure, too.
  failed += failures === 0 && status !== '0' ? 1 : failures;

  for (const { fullName, status: state } of tests.filter((test) => test.status !== 'passed' && !isFailed(test))) {
    console.log(`Not run (${state}): ${fullName}`);
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function isFailed({ status }) {
  return status === 'failed';
}
