'use strict';

/** Dots, the failures in full, and one plain closing line that any log reader understands. */
function PlainReporter(baseReporterDecorator) {
  baseReporterDecorator(this);

  this.specSuccess = () => this.write('.');

  const printFailure = this.specFailure;

  this.specFailure = (browser, result) => {
    this.write('\n');
    printFailure(browser, result);
  };

  this.onRunComplete = (browsers, { success, failed, error, disconnected }) => {
    const broken = (error || disconnected) && failed === 0 ? 1 : 0;

    this.write(`\n\n${ success } passed, ${ failed + broken } failed\n`);
  };
}

PlainReporter.$inject = [ 'baseReporterDecorator' ];

module.exports = { 'reporter:plain': [ 'type', PlainReporter ] };
