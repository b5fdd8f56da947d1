import { variableReferences } from '../../../feel';
import type { TaskModel } from '../../../model';
import { replace } from '../../changes';
import { isResponseKey } from '../../error-scope';
import type { FeelText } from '../../expressions';
import { responsePath } from '../../paths';
import { defineRule } from '../../rule';
import type { Finding } from '../../types';

/**
 * A name that nothing gives a value is null. In inputs only where all process variables are known; result and error
 * expression see the response alone, never the process.
 */
export const feelUnknownVariable = defineRule({
  id: 'feel/unknown-variable',
  severity: 'warning',
  check: ({ expressions, task }, { variables }) => expressions().flatMap(expression => expression.place === 'input'
    ? unknownInInput(expression, task, variables)
    : unknownInScope(expression, task))
});


// helpers //////////

function unknownInInput({ field, text }: FeelText, task: TaskModel, variables: readonly string[] | undefined): Finding[] {
  if (variables === undefined) {
    return [];
  }

  const known = new Set([ ...variables, ...task.inputs.flatMap(({ target }) => (target ?? '').split('.')) ]);

  return variableReferences(text)
    .filter(({ name, uncertain }) => !uncertain && !known.has(name))
    .map(({ name, from, to }) => ({ field, from, to, values: { name } }));
}

function unknownInScope({ field, place, analysis }: FeelText, task: TaskModel): Finding[] {
  return (analysis()?.unknown ?? []).filter(({ name }) => place !== 'error' || !isResponseKey(name.text)).map(({ name, to }) => {
    const path = place === 'result' ? responsePath(name.text, task.operation) : null;

    return {
      field,
      from: name.from,
      to,
      values: { name: name.text },
      ...path === null ? {} : { fix: replace('correct-path', name.from, to, path) }
    };
  });
}
