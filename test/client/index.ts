/** The one entry of the client bundle: every spec of this folder, and what holds for each of them. */

import { options } from '@bpmn-io/properties-panel/preact';
import { restore, spy } from 'sinon';
import type { SinonSpy } from 'sinon';

import { destroyModelers } from './bootstrap';
import { removePageListeners, watchPageListeners } from '../helpers/page-listeners';

/**
 * Effects wait for a frame and then for a timer. A spec that fakes timers and ends meanwhile would swallow that timer,
 * and with it every effect of the specs after it: so they wait for a timer of the browser's own.
 */
const nativeTimeout = window.setTimeout.bind(window);

options.requestAnimationFrame = callback => {
  nativeTimeout(callback, 0);
};


watchPageListeners();


let printedErrors: SinonSpy;

beforeEach('watch console.error', function() {
  printedErrors = spy(console, 'error');
});

afterEach('clean up; a printed error is a failure', function() {
  destroyModelers();
  removePageListeners();

  // all fakes: sinon would keep those that a spec restored itself, and with a clock its timers and their modelers
  restore();

  if (printedErrors.called) {
    throw new Error(`console.error: ${ printedErrors.args.map(args => args.map(String).join(' ')).join('\n') }`);
  }
});

const specs = import.meta.webpackContext('.', { recursive: true, regExp: /\.spec\.tsx?$/ });

specs.keys().forEach(specs);
