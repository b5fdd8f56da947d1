import { expect } from 'chai';

import { answersOf } from '../../../core/report';
import { outputRows } from '../../../core/report';
import type { Json, JsonObject } from '../../../core/result';
import type { RunRecord } from '../../../core/run';
import { taskModel } from '../../helpers/task-model';
import { aRecord, aResponse } from '../../helpers/test-run-records';


describe('core/report - answers', function() {

  const bodies: [ name: string, body: Json, answers: object[] ][] = [
    [ 'a text that is no JSON', '{"choices": [', [ { text: '{"choices": [', note: 'result/not-json' } ] ],
    [ 'a page', '<html>', [ { text: '<html>', note: 'result/not-json' } ] ],
    [ 'JSON that is a bare value', '"Hi"', [ { text: '"Hi"', note: null } ] ],
    [ 'no body', null, [] ],
    [ 'another response', { results: [] }, [] ]
  ];

  for (const [ name, body, answers ] of bodies) {

    it(`should read ${ name }`, function() {

      expect(answersOf(recordOf(body))).to.eql(answers);
    });

  }


  const values: [ name: string, answer: string, variables: JsonObject, text: string | null ][] = [
    [ 'the answer', 'Broken.', { summary: 'Broken.' }, null ],
    [ 'another text', 'Broken.', { summary: 'Late.' }, 'Late.' ],
    [ 'an empty text under an empty answer', '', { summary: '' }, '""' ]
  ];

  for (const [ name, answer, variables, text ] of values) {

    it(`should ${ text === null ? 'not repeat' : 'show' } ${ name } in the output mapping`, function() {

      // when
      const rows = rowsOf(aRecord({ response: aResponse(answer), variables }));

      // then
      expect(rows.map(row => row.text?.full ?? null)).to.eql([ text ]);
    });

  }

});


// helpers //////////

function recordOf(body: Json): RunRecord {
  return aRecord({ response: { status: 200, reason: 'OK', headers: {}, body } });
}

function rowsOf(record: RunRecord) {
  const task = taskModel();

  return outputRows({
    ending: { kind: 'finished', record }, simulated: false, stale: false, task, mappedTask: task, variables: {}, knownVariables: []
  });
}
