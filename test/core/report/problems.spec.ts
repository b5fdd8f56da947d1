import { expect } from 'chai';

import { renderText } from '../../helpers/render';
import { problemsOf } from '../../../core/report';
import { aRecord } from '../../helpers/test-run-records';


describe('core/report - problems', function() {

  const limits: [ values: Record<string, string>, said: string[] ][] = [
    [ { reason: 'feel/too-large', what: 'list', limit: '10' },
      [ 'The evaluation was stopped because the list exceeds the limit of 10. Work on less data.' ] ],
    [ { reason: 'feel/too-deep', limit: '' },
      [ 'The expression or its data is nested too deeply. Split the expression, or flatten the data.' ] ],

    // the sentence names the steps
    [ { reason: 'feel/step-budget-exceeded', limit: '5000' }, [] ]
  ];

  for (const [ values, said ] of limits) {

    it(`should ${ said.length ? 'name the limit' : 'not repeat the sentence' } of an evaluation: ${ values.reason }`, function() {

      // given
      const record = aRecord({
        outcome: 'notRun',
        problems: [ { rule: 'run/evaluation-limit', severity: 'error', taskId: 'Task_1', field: 'resultExpression', values } ]
      });

      // when
      const problems = problemsOf({ kind: 'finished', record });

      // then
      expect(problems.map(each => renderText(each))).to.eql(said);
    });

  }

});
