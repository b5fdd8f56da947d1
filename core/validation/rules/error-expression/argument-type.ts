import { parseDuration } from '../../../engine';
import { argumentsOf } from '@openai-task/feel';
import type { Expression } from '@openai-task/feel';
import { argumentOf } from '../../expressions/calls';
import { replace } from '../../findings';
import { errorCalls } from '../../fields/thrown-errors';
import { plainDuration } from '../../text/plain-duration';
import { defineRule } from '../../rule';

type Parameter = { name: string; kind: 'string' | 'context' | 'number' | 'temporal' };

/** The parameters of the connector runtime's functions (docs/connector-runtime.md, section 7). */
const PARAMETERS: Record<string, readonly Parameter[]> = {
  bpmnError: [ { name: 'errorCode', kind: 'string' }, { name: 'errorMessage', kind: 'string' }, { name: 'variables', kind: 'context' } ],
  jobError: [
    { name: 'errorMessage', kind: 'string' }, { name: 'variables', kind: 'context' }, { name: 'retries', kind: 'number' },
    { name: 'retryBackoff', kind: 'temporal' }
  ],
  ignoreError: [ { name: 'variables', kind: 'context' } ]
};

/** An argument of the wrong type makes the error expression fail, and the job with it, with no retries left. */
export const errorExpressionArgumentType = defineRule({
  id: 'error-expression/argument-type',
  severity: 'error',
  check: facts => {
    const shapes = facts.expression('errorExpression')?.analysis()?.shapes;
    const text = facts.text('errorExpression') ?? '';

    return errorCalls(facts).flatMap(call => (PARAMETERS[ call.name.text ] ?? []).flatMap(({ name, kind }, index) => {
      const argument = argumentOf(call, index, name);
      const actual = (argument && shapes?.get(argument)?.kind) ?? 'any';

      if (!argument || actual === 'any' || actual === kind && !(kind === 'temporal' && isOtherDuration(argument))) {
        return [];
      }

      const { from, to } = argument;
      const shown = kind === 'temporal' && isOtherDuration(argument) ? text.slice(from, to) : actual;

      return [ { field: 'errorExpression', from, to, values: { name, kind: kind === 'temporal' ? 'days and time duration' : kind, actual: shown }, ...fixFor(argument, kind, text) } ];
    }));
  }
});


// helpers //////////

/** Whether a duration is not a days and time duration: it has years or months, or FEEL turns its text into null. */
function isOtherDuration(node: Expression): boolean {
  const text = durationText(node);

  return text !== null && parseDuration(text) === null;
}

/** The text of a duration literal or of `duration("…")`. */
function durationText(node: Expression): string | null {
  if (node.kind === 'temporal') {
    return node.text;
  }

  const [ argument ] = node.kind === 'call' && node.name.text === 'duration' ? argumentsOf(node.args) : [];

  return argument?.kind === 'string' ? argument.value : null;
}

/** Quotes a number, or turns the text of a duration into a duration, also from plain words such as *10 seconds*. */
function fixFor(argument: Expression, kind: Parameter['kind'], text: string) {
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
