import { findCatcher } from '../../../engine';
import { thrownErrors } from '../../fields/thrown-errors';
import { defineRule } from '../../rule';

/** A BPMN error that no event catches creates an incident. */
export const errorExpressionUncaughtCode = defineRule({
  id: 'error-expression/uncaught-code',
  severity: 'warning',
  check: facts => {
    const thrown = thrownErrors(facts);
    const codes = new Set(thrown.map(({ code }) => code));
    const { catchScopes } = facts.task;
    const idle = (catchScopes[ 0 ]?.events ?? []).filter(({ errorCode }) => errorCode !== null && !codes.has(errorCode));

    return thrown.flatMap(({ code, from, to }) => {
      const [ event, another ] = idle;

      return code === null || findCatcher(catchScopes, code) !== null
        ? []
        : [ {
          field: 'errorExpression',
          from,
          to,
          values: { code },
          ...event && !another ? { fix: { id: 'set-catch-code' as const, values: { eventId: event.id, event: event.name ?? event.id, code } } } : {}
        } ];
    });
  }
});
