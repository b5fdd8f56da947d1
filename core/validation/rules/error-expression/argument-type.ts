import { argumentsOf } from '../../../feel';
import type { Expression } from '../../../feel';
import { argumentOf } from '../../calls';
import { replace } from '../../changes';
import { errorCalls } from '../../error-mapping';
import { defineRule } from '../../rule';

type Parameter = { name: string; kind: 'string' | 'context' | 'number' | 'temporal' };

/** The parameters of the runtime's functions (connector runtime notes, section 7). */
const PARAMETERS: Record<string, readonly Parameter[]> = {
  bpmnError: [ { name: 'errorCode', kind: 'string' }, { name: 'errorMessage', kind: 'string' }, { name: 'variables', kind: 'context' } ],
  jobError: [
    { name: 'errorMessage', kind: 'string' }, { name: 'variables', kind: 'context' }, { name: 'retries', kind: 'number' },
    { name: 'retryBackoff', kind: 'temporal' }
  ],
  ignoreError: [ { name: 'variables', kind: 'context' } ]
};

/** An argument of the wrong kind fails the error expression, and the job with it: no retry is left. */
export const errorExpressionArgumentType = defineRule({
  id: 'error-expression/argument-type',
  severity: 'error',
  check: facts => {
    const shapes = facts.expression('errorExpression')?.analysis()?.shapes;
    const text = facts.text('errorExpression') ?? '';

    return errorCalls(facts).flatMap(call => (PARAMETERS[ call.name.text ] ?? []).flatMap(({ name, kind }, index) => {
      const argument = argumentOf(call, index, name);
      const actual = (argument && shapes?.get(argument)?.kind) ?? 'any';

      return !argument || actual === 'any' || actual === kind && !(kind === 'temporal' && isYearMonth(argument))
        ? []
        : [ { field: 'errorExpression', from: argument.from, to: argument.to, values: { name, kind: kind === 'temporal' ? 'duration' : kind, actual }, ...cure(argument, kind, text) } ];
    }));
  }
});


// helpers //////////

/** A pause is counted in days to seconds: months and years are no time. */
function isYearMonth(node: Expression): boolean {
  const [ argument ] = node.kind === 'call' && node.name.text === 'duration' ? argumentsOf(node.args) : [ node ];
  const text = argument?.kind === 'temporal' ? argument.text : argument?.kind === 'string' ? argument.value : '';

  return /^-?P(?:\d+Y)?(?:\d+M)?$/.test(text);
}

/** A number becomes a text, a text of a duration becomes the duration. */
function cure(argument: Expression, kind: Parameter['kind'], text: string) {
  const { from, to } = argument;

  if (kind === 'string' && argument.kind === 'number') {
    return { fix: replace('quote-text', from, to, `"${ text.slice(from, to) }"`) };
  }

  return kind === 'temporal' && argument.kind === 'string' && argument.value.startsWith('P')
    ? { fix: replace('use-duration', from, to, `duration(${ text.slice(from, to) })`) }
    : {};
}
