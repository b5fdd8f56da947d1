import { accepts, signaturesFor } from '../../expressions/calls';
import { defineRule } from '../../rule';

/** A function call with too few, too many, or misnamed arguments returns null without an error. */
export const feelWrongArgumentCount = defineRule({
  id: 'feel/wrong-argument-count',
  severity: 'error',
  check: ({ expressions, task }) => expressions().flatMap(expression => {
    const calls = expression.calls();
    const signatures = calls.length ? signaturesFor(expression, task.platformVersion) : [];

    return calls.flatMap(call => {
      const named = signatures.filter(({ name }) => name === call.name.text);

      return named.length === 0 || named.some(signature => accepts(signature, call))
        ? []
        : [ {
          field: expression.field,
          from: call.from,
          to: call.to,
          values: { signatures: [ ...new Set(named.map(({ name, params }) => `${ name }(${ params.join(', ') })`)) ].join(', ') }
        } ];
    });
  })
});
