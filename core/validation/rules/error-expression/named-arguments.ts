import { signaturesFor } from '../../calls';
import { errorCalls } from '../../error-mapping';
import { defineRule } from '../../rule';

/** Named arguments that leave out an earlier one hand over null for it, which fails the job: no retry is left. */
export const errorExpressionNamedArguments = defineRule({
  id: 'error-expression/named-arguments',
  severity: 'error',
  check: facts => {
    const field = facts.expression('errorExpression');
    const signatures = field ? signaturesFor(field, facts.task.platformVersion) : [];

    return errorCalls(facts).flatMap(({ name, args, from, to }) => {
      const given = args.named ? args.values.map(value => value.name) : [];
      const longest = signatures.filter(signature => signature.name === name.text).sort((a, b) => b.params.length - a.params.length)[ 0 ];
      const missing = longest?.params.slice(0, Math.max(...given.map(param => longest.params.indexOf(param)), 0)).filter(param => !given.includes(param)) ?? [];

      return args.named && missing.length ? [ { field: 'errorExpression', from, to, values: { missing: missing.join(', ') } } ] : [];
    });
  }
});
