const { writeSync } = require('node:fs');

/** The suite's last line, for machines that read one: "N passed, N failed". A file that did not even load counts as failed. */
module.exports = class Count {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Other reporters still have their summary to print.
    process.once('exit', () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed\n`));
  }
};
