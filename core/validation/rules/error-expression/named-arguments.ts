import { functions } from '../../../feel';
import { errorCalls } from '../../fields/thrown-errors';
import { defineRule } from '../../rule';

/** Named arguments that skip an earlier parameter pass null for it. The job fails with no retries left. */
export const errorExpressionNamedArguments = defineRule({
  id: 'error-expression/named-arguments',
  severity: 'error',
  check: facts => errorCalls(facts).flatMap(({ name, args, from, to }) => {
    const missing = args.named ? missingParams(args.values.map(value => value.name), name.text, facts.task.platformVersion) : [];

    return missing.length ? [ { field: 'errorExpression', from, to, values: { missing: missing.join(', ') } } ] : [];
  })
});


// helpers //////////

/** The parameters without an argument that come before the last one with an argument. */
function missingParams(given: readonly string[], name: string, platformVersion: string | null): string[] {
  const [ params = [] ] = functions({ place: 'error', platformVersion })
    .filter(signature => signature.name === name)
    .map(signature => signature.params)
    .sort((a, b) => b.length - a.length);

  return params.slice(0, Math.max(...given.map(param => params.indexOf(param)), 0)).filter(param => !given.includes(param));
}
