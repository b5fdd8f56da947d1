import { expect } from 'chai';

import { evaluate } from '../../../core/feel';
import { feelMessage } from '../../../core/messages';


describe('core/messages - feel', function() {

  const CASES: [ expression: string, message: string ][] = [
    [ '1 +', 'The expression ends too early. Something is missing at its end: a value, a closing bracket or quote, or "else".' ],
    [ '{}.a', 'There is no "a", so the result is null: the context is empty.' ],
    [ '{b: 1}.a', 'There is no "a", so the result is null. What exists: b.' ],
    [ 'zzzzzzzzzz(1)', 'No function zzzzzzzzzz() exists, so the result is null. Check its spelling.' ],
    [ 'bpmError("X")', 'No function bpmError() exists, so the result is null. Nearest name: bpmnError.' ]
  ];

  for (const [ expression, message ] of CASES) {

    it(`should word ${ expression }`, function() {

      // when
      const evaluation = evaluate(expression, {});
      const said = evaluation.ok ? evaluation.warnings : [ evaluation.problem ];

      // then
      expect(said.map(({ code, values }) => feelMessage(code, values))).to.include(message);
    });
  }

});
