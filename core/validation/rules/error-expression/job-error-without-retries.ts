import { argumentsOf } from '@openai-task/feel';
import { argumentOf } from '../../expressions/calls';
import { errorCalls } from '../../fields/thrown-errors';
import { defineRule } from '../../rule';

const REST = [ '{}', 'job.retries - 1' ];

/** `jobError` leaves no retries unless you set them, so an incident is created at once. */
export const errorExpressionJobErrorWithoutRetries = defineRule({
  id: 'error-expression/job-error-without-retries',
  severity: 'warning',
  check: facts => errorCalls(facts, 'jobError').filter(call => argumentOf(call, 2, 'retries') === undefined).map(({ args, from, to }) => {
    const given = argumentsOf(args).length;
    const at = argumentsOf(args).at(-1)?.to ?? to;
    const text = REST.slice(Math.max(given - 1, 0)).map(argument => `, ${ argument }`).join('');

    return {
      field: 'errorExpression',
      from,
      to,
      ...args.named || given === 0 ? {} : { fix: { id: 'add-job-retries' as const, edits: [ { from: at, to: at, text } ] } }
    };
  })
});
