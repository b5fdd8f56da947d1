import { expect } from 'chai';

import { evaluateFeel } from '../../../core/feel';
import { feelMessage } from '../../../core/messages';


describe('core/messages - feel', function() {

  const CASES: [ expression: string, message: string ][] = [
    [ '1 +', 'Not valid FEEL: something is missing at the end, such as a value, a closing bracket, a quote, or else.' ],
    [ '{}.a', 'The key “a” does not exist, so the result is null. The context is empty.' ],
    [ '{b: 1}.a', 'The key “a” does not exist, so the result is null. Available keys: b.' ],
    [ 'zzzzzzzzzz(1)', 'The function zzzzzzzzzz() does not exist, so the result is null. Check its name.' ],
    [ 'bpmError("X")', 'The function bpmError() does not exist, so the result is null. Did you mean bpmnError?' ]
  ];

  for (const [ expression, message ] of CASES) {

    it(`should word ${ expression }`, function() {

      // when
      const evaluation = evaluateFeel(expression, {});
      const said = evaluation.ok ? evaluation.warnings : [ evaluation.problem ];

      // then
      expect(said.map(({ code, values }) => feelMessage(code, values))).to.include(message);
    });
  }

});
