import { parseDuration } from '../../../engine';
import { argumentsOf } from '@openai-task/feel';
import type { Expression } from '@openai-task/feel';
import { argumentOf } from '../../expressions/calls';
import { replace } from '../../findings';
import { errorCalls } from '../../fields/thrown-errors';
import { plainDuration } from '../../text/plain-duration';
import { defineRule } from '../../rule';

type Parameter = { name: string; kind: 'string' | 'context' | 'number' | 'temporal' };

/** The parameters of the runtime's functions (docs/connector-runtime.md, section 7). */
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

      if (!argument || actual === 'any' || actual === kind && !(kind === 'temporal' && isNoPause(argument))) {
        return [];
      }

      const { from, to } = argument;
      const said = kind === 'temporal' && isNoPause(argument) ? text.slice(from, to) : actual;

      return [ { field: 'errorExpression', from, to, values: { name, kind: kind === 'temporal' ? 'pause' : kind, actual: said }, ...cure(argument, kind, text) } ];
    }));
  }
});


// helpers //////////

/** A pause is counted in days to seconds: months and years are no time, and of plain words FEEL makes null. */
function isNoPause(node: Expression): boolean {
  const text = durationText(node);

  return text !== null && parseDuration(text) === null;
}

/** The text of a duration that is written out. */
function durationText(node: Expression): string | null {
  if (node.kind === 'temporal') {
    return node.text;
  }

  const [ argument ] = node.kind === 'call' && node.name.text === 'duration' ? argumentsOf(node.args) : [];

  return argument?.kind === 'string' ? argument.value : null;
}

/** A number becomes a text, a text of a duration becomes the duration, also in plain words. */
function cure(argument: Expression, kind: Parameter['kind'], text: string) {
  const { from, to } = argument;

  if (kind === 'string' && argument.kind === 'number') {
    return { fix: replace('quote-text', from, to, `"${ text.slice(from, to) }"`) };
  }

  const typed = argument.kind === 'string' ? argument.value : durationText(argument) ?? '';
  const duration = parseDuration(typed) === null && !typed.startsWith('P') ? plainDuration(typed) : typed;

  return kind === 'temporal' && duration !== null && parseDuration(duration) !== null
    ? { fix: replace('use-duration', from, to, `duration("${ duration }")`) }
    : {};
}
