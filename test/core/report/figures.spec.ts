import { expect } from 'chai';

import { figuresOf } from '../../../core/report';
import { renderText } from '../../helpers/render';
import type { ReportedRun } from '../../../core/report';
import type { RunRecord } from '../../../core/run';
import { aFailure, aRecord } from '../../helpers/test-run-records';


describe('core/report - figures', function() {

  const cases: [ name: string, record: RunRecord, simulated: boolean, stale: boolean, figures: (string | RegExp)[] ][] = [
    [ 'a chat', aRecord(), false, false, [ '1.9 s', '214 tokens', /^about \$0\.0+[1-9]\d*$/ ] ],
    [ 'a chat with a model of no known price', aRecord({ request: null, response: { status: 200, reason: 'OK', headers: {}, body: {} } }), false, false, [ '1.9 s', '214 tokens' ] ],
    [ 'the simulator', aRecord(), true, false, [ '1.9 s', '214 tokens' ] ],
    [ 'a refusal of the simulator', aFailure(401, 'Unauthorized', {}), true, false, [ '401 Unauthorized', '0.3 s' ] ],
    [ 'a moderation', aRecord({ operation: 'moderation', usage: null }), false, false, [ '1.9 s', 'free of charge' ] ],
    [ 'a refusal', aFailure(401, 'Unauthorized', {}), false, false, [ '401 Unauthorized', '0.3 s', 'not billed' ] ],
    [ 'a quick answer', aRecord({ usage: null, timing: { totalMs: 12.4, httpMs: 1, requests: 1 } }), true, false, [ '12 ms' ] ],
    [ 'a stale result', aRecord(), false, true, [ 'from before your last change' ] ],
    [ 'a run without a call', aRecord({ timing: { totalMs: 5, httpMs: 0, requests: 0 } }), false, false, [] ]
  ];

  for (const [ name, record, simulated, stale, expected ] of cases) {

    it(`should give the figures of ${ name }`, function() {

      // when
      const figures = figuresOf(resultOf(record, simulated, stale)).map(figure => typeof figure === 'string' ? figure : renderText(figure));

      // then
      expect(figures).to.have.length(expected.length);
      figures.forEach((figure, index) => expect(figure).to.match(pattern(expected[ index ])));
    });

  }

});


// helpers //////////

function pattern(expected: string | RegExp = ''): RegExp {
  return expected instanceof RegExp ? expected : new RegExp(`^${ expected.replace(/[.$]/g, '\\$&') }$`);
}

function resultOf(record: RunRecord, simulated: boolean, stale: boolean): Pick<ReportedRun, 'ending' | 'simulated' | 'stale'> {
  return { ending: { kind: 'finished', record }, simulated, stale };
}
