/** The one entry of the client bundle: every spec of this folder, and what holds for each of them. */

import { spy } from 'sinon';
import type { SinonSpy } from 'sinon';

import { destroyModelers } from './bootstrap';

let printedErrors: SinonSpy;

beforeEach('watch console.error', function() {
  printedErrors = spy(console, 'error');
});

afterEach('clean up; a printed error is a failure', function() {
  destroyModelers();
  printedErrors.restore();

  if (printedErrors.called) {
    throw new Error(`console.error: ${ printedErrors.args.map(args => args.map(String).join(' ')).join('\n') }`);
  }
});

const specs = import.meta.webpackContext('.', { recursive: true, regExp: /\.spec\.tsx?$/ });

specs.keys().forEach(specs);
