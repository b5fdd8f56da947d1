import { expect } from 'chai';

import { describePause, summarize } from '../../../client/properties-panel/summaries';
import type { TaskModel } from '../../../core/task';


describe('client/properties-panel - summaries', function() {

  const pauses: [ string, string ][] = [
    [ 'PT30S', '30 s' ],
    [ 'PT1.5S', '1.5 s' ],
    [ 'PT90S', '1 min 30 s' ],
    [ 'PT1H30M', '1 h 30 min' ],
    [ 'P1D', '1 d' ],
    [ 'PT0S', '0 s' ],
    [ '-PT30S', '-PT30S' ],
    [ '30', '30' ],
    [ 'P1M', 'P1M' ]
  ];

  for (const [ text, expected ] of pauses) {

    it(`should say "${ expected }" for ${ text }`, function() {
      expect(describePause(text).replaceAll('\u00a0', ' ')).to.equal(expected);
    });

  }


  const cases: [ string, Parameters<typeof summarize>[ 0 ], Partial<TaskModel>, string ][] = [
    [ 'the model', 'payload', { inputs: [ { target: 'internal_model', source: 'gpt-4o' } ] }, 'gpt-4o' ],
    [ 'the custom model', 'payload', {
      inputs: [ { target: 'internal_model', source: 'custom' }, { target: 'internal_custom_model', source: 'gpt-5.6-luna' } ]
    }, 'gpt-5.6-luna' ],
    [ 'nothing of a moderation', 'payload', {}, '' ],
    [ 'the result variable', 'response', { headers: [ { key: 'resultVariable', value: 'answer' } ] }, 'answer' ],
    [ 'the result expression', 'response', { headers: [ { key: 'resultExpression', value: '={a: body}' } ] }, 'Result expression' ],
    [ 'that nothing is stored', 'response', {}, 'Not stored' ],
    [ 'that errors are not handled', 'errors', {}, 'No error expression' ],
    [ 'that errors are handled', 'errors', { headers: [ { key: 'errorExpression', value: '=null' } ] }, 'Error expression' ],
    [ 'the default of the engine', 'retries', {}, '3 attempts' ],
    [ 'attempts and pause', 'retries', { retries: '5', headers: [ { key: 'retryBackoff', value: 'PT1M' } ] }, '5 attempts, 1 min apart' ],
    [ 'attempts without a pause', 'retries', { retries: '5', headers: [ { key: 'retryBackoff', value: 'PT0S' } ] }, '5 attempts' ],
    [ 'one attempt', 'retries', { retries: '1', headers: [ { key: 'retryBackoff', value: 'PT1M' } ] }, '1 attempt' ],
    [ 'that an expression decides', 'retries', { retries: '=n' }, 'Attempts by expression' ],
    [ 'nothing for a value that is not a number', 'retries', { retries: 'many' }, '' ]
  ];

  for (const [ name, section, task, expected ] of cases) {

    it(`should tell ${ name }`, function() {
      expect(summarize(section, { ...EMPTY, ...task }, fill).replaceAll('\u00a0', ' ')).to.equal(expected);
    });

  }

});


// helpers //////////

const EMPTY: TaskModel = {
  taskId: 'Task_1', taskName: null, processId: null, platform: 'camunda-cloud', platformVersion: null, operation: null,
  template: { id: null, version: null }, jobType: null, retries: null, inputs: [], outputs: [], headers: [],
  multiInstance: null, catchScopes: [], silencedRules: []
};

function fill(text: string, values: Record<string, string> = {}): string {
  return text.replace(/{(\w+)}/g, (_, name: string) => values[ name ] ?? '');
}
