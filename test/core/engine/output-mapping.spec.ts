import { expect } from 'chai';

import { completeJob } from '../../../core/engine';
import type { JsonObject } from '../../../core/result';

import { openAiTask } from '../../helpers/task';


describe('core/engine - completeJob', function() {

  const LOCAL = { body: { n: 1 }, url: 'u', list: [ 1, { a: null } ] };

  const PROPAGATED: [ name: string, job: JsonObject, variables: JsonObject, lost: string[] ][] = [
    [ 'unknown names to the process', { answer: 1 }, { answer: 1 }, [] ],
    [ 'names of the process', { known: 2 }, { known: 2 }, [] ],
    [ 'not the variables of the task', { body: 'x', answer: 1 }, { answer: 1 }, [ 'body' ] ],
    [ 'what the task has itself with the same value', { body: { n: 1 }, list: [ 1, { a: null } ] }, { body: { n: 1 }, list: [ 1, { a: null } ] }, [] ],
    [ 'nothing', {}, {}, [] ]
  ];

  for (const [ name, job, variables, lost ] of PROPAGATED) {

    it(`should pass on ${ name }`, function() {

      // when
      const outcome = completeJob(openAiTask(), job, { local: LOCAL, outer: { known: 1 } }, {});

      // then
      expect(outcome).to.eql({ kind: 'completed', variables, lost, warnings: [] });
    });
  }


  const MAPPED: [ name: string, outputs: Record<string, string>, variables: JsonObject ][] = [
    [ 'job variables', { x: '=answer' }, { x: 1 } ],
    [ 'inputs of the task', { x: '=url' }, { x: 'u' } ],
    [ 'process variables', { x: '=known' }, { x: 5 } ],
    [ 'earlier outputs', { x: '=answer', y: '=x + 1' }, { x: 1, y: 2 } ],
    [ 'a nested target into a context', { 'order.reply': '=answer' }, { order: { id: 1, reply: 1 } } ],
    [ 'a deeply nested target', { 'order.a.b': '=answer' }, { order: { id: 1, a: { b: 1 } } } ],
    [ 'a nested target into a value that is not a context', { 'known.reply': '=answer' }, { known: null } ],
    [ 'a nested target into a missing variable', { 'fresh.reply': '=answer' }, { fresh: { reply: 1 } } ],
    [ 'a nested target into null', { 'nothing.reply': '=answer' }, { nothing: { reply: 1 } } ]
  ];

  for (const [ name, outputs, variables ] of MAPPED) {

    it(`should map ${ name }`, function() {

      // when
      const outcome = completeJob(openAiTask({ outputs }), { answer: 1 }, {
        local: LOCAL,
        outer: { known: 5, order: { id: 1 }, nothing: null }
      }, {});

      // then
      expect(outcome).to.deep.include({ kind: 'completed', variables });
    });
  }


  it('should report where an output is null', function() {

    // when
    const outcome = completeJob(openAiTask({ outputs: { x: '=missing' } }), {}, { local: {}, outer: {} }, {});

    // then
    expect(outcome.warnings.map(({ where, code, from, to }) => ({ where, code, from, to })))
      .to.eql([ { where: 'x', code: 'feel/unknown-variable', from: 1, to: 8 } ]);
  });

});
