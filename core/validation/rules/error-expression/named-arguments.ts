import { functions } from '../../../feel';
import { errorCalls } from '../../fields/thrown-errors';
import { defineRule } from '../../rule';

/** Named arguments that leave out an earlier one hand over null for it, which fails the job: no retry is left. */
export const errorExpressionNamedArguments = defineRule({
  id: 'error-expression/named-arguments',
  severity: 'error',
  check: facts => errorCalls(facts).flatMap(({ name, args, from, to }) => {
    const missing = args.named ? leftOut(args.values.map(value => value.name), name.text, facts.task.platformVersion) : [];

    return missing.length ? [ { field: 'errorExpression', from, to, values: { missing: missing.join(', ') } } ] : [];
  })
});


// helpers //////////

/** The parameters before the last given one that are not given. */
function leftOut(given: readonly string[], name: string, platformVersion: string | null): string[] {
  const [ params = [] ] = functions({ place: 'error', platformVersion })
    .filter(signature => signature.name === name)
    .map(signature => signature.params)
    .sort((a, b) => b.length - a.length);

  return params.slice(0, Math.max(...given.map(param => params.indexOf(param)), 0)).filter(param => !given.includes(param));
}
