import { writeFileSync } from 'node:fs';

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];

/** Runner reporter: leaves how many tests passed and failed in `file`. */
export function totals(file) {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const tests = session.testResults ? testsIn(session.testResults) : [];
        const failures = tests.filter((test) => !test.passed && !test.skipped).length;
        passed += tests.filter((test) => test.passed).length;
        // A file that fails without a failing test (it did not load, say) counts as one.
        failed += failures || (session.passed ? 0 : 1);
      }
      writeFileSync(file, JSON.stringify({ passed, failed }));
    },
  };
}
