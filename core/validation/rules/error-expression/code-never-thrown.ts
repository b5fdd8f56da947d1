import { thrownErrors } from '../../fields/thrown-errors';
import { defineRule } from '../../rule';

/** An event on the task catches a BPMN error that the error expression never throws. */
export const errorExpressionCodeNeverThrown = defineRule({
  id: 'error-expression/code-never-thrown',
  severity: 'info',
  check: facts => {
    const thrown = thrownErrors(facts);

    if (thrown.some(({ code }) => code === null) || facts.expression('errorExpression')?.problem) {
      return [];
    }

    return (facts.task.catchScopes[ 0 ]?.events ?? [])
      .filter(({ errorCode }) => errorCode && !thrown.some(({ code }) => code === errorCode))
      .map(({ id, name, errorCode }) => ({ field: 'errorExpression', values: { event: name ?? id, code: errorCode ?? '' } }));
  }
});
