'use strict';

/**
 * @typedef {{ success: number, failed: number, error: boolean, disconnected: boolean }} Results
 * @typedef {{
 *   write(text: string): void,
 *   specSuccess(): void,
 *   specFailure(browser: unknown, result: unknown): void,
 *   onRunComplete(browsers: unknown, results: Results): void
 * }} Reporter
 */

/**
 * Dots, the failures in full, the packages that the specs ran on, and one plain closing line that any log reader understands.
 *
 * @this {Reporter}
 */
function PlainReporter(baseReporterDecorator, { title }) {
  baseReporterDecorator(this);

  this.specSuccess = () => this.write('.');

  const printFailure = this.specFailure;

  this.specFailure = (browser, result) => {
    this.write('\n');
    printFailure(browser, result);
  };

  this.onRunComplete = (_browsers, { success, failed, error, disconnected }) => {
    const broken = (error || disconnected) && failed === 0 ? 1 : 0;

    this.write(`\n\n${ title }\n${ success } passed, ${ failed + broken } failed\n`);
  };
}

PlainReporter.$inject = [ 'baseReporterDecorator', 'config.plainReporter' ];

module.exports = { 'reporter:plain': [ 'type', PlainReporter ] };
