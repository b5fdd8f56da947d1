import { expect } from 'chai';

import { figuresOf } from '../../../client/test-run/figures';
import { plainText } from '../../../client/test-run/phrase';
import type { ResultTag, RunResult } from '../../../client/test-run/state';
import type { RunRecord } from '../../../core/run';
import { aFailure, aRecord } from '../../helpers/test-run-records';


describe('client/test-run - figures', function() {

  const cases: [ name: string, record: RunRecord, tag: ResultTag, stale: boolean, figures: (string | RegExp)[] ][] = [
    [ 'a chat', aRecord(), 'live', false, [ '1.9 s', '214 tokens', /^about \$0\.0+[1-9]\d*$/ ] ],
    [ 'a chat with a model of no known price', aRecord({ request: null, response: { status: 200, reason: 'OK', headers: {}, body: {} } }), 'live', false, [ '1.9 s', '214 tokens' ] ],
    [ 'the simulator', aRecord(), 'simulated', false, [ '1.9 s', '214 tokens' ] ],
    [ 'a moderation', aRecord({ operation: 'moderation', usage: null }), 'live', false, [ '1.9 s', 'free of charge' ] ],
    [ 'a refusal', aFailure(401, 'Unauthorized', {}), 'live', false, [ '401 Unauthorized', '0.3 s', 'not billed' ] ],
    [ 'a quick answer', aRecord({ usage: null, timing: { totalMs: 12.4, httpMs: 1, requests: 1 } }), 'simulated', false, [ '12 ms' ] ],
    [ 'a stale result', aRecord(), 'live', true, [ 'from before your last change' ] ],
    [ 'a run without a call', aRecord({ timing: { totalMs: 5, httpMs: 0, requests: 0 } }), 'live', false, [] ]
  ];

  for (const [ name, record, tag, stale, expected ] of cases) {

    it(`should give the figures of ${ name }`, function() {

      // when
      const figures = figuresOf(resultOf(record, tag, stale)).map(figure => typeof figure === 'string' ? figure : plainText(figure, text => text));

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

function resultOf(record: RunRecord, tag: ResultTag, stale: boolean): Pick<RunResult, 'ending' | 'tag' | 'stale'> {
  return { ending: { kind: 'finished', record }, tag, stale };
}
