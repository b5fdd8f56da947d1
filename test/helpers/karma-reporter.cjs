'use strict';

/** Dots, the failures in full, what the specs ran on, and one plain closing line that any log reader understands. */
function PlainReporter(baseReporterDecorator, { title }) {
  baseReporterDecorator(this);

  this.specSuccess = () => this.write('.');

  const printFailure = this.specFailure;

  this.specFailure = (browser, result) => {
    this.write('\n');
    printFailure(browser, result);
  };

  this.onRunComplete = (browsers, { success, failed, error, disconnected }) => {
    const broken = (error || disconnected) && failed === 0 ? 1 : 0;

    this.write(`\n\n${ title }\n${ success } passed, ${ failed + broken } failed\n`);
  };
}

PlainReporter.$inject = [ 'baseReporterDecorator', 'config.plainReporter' ];

module.exports = { 'reporter:plain': [ 'type', PlainReporter ] };
