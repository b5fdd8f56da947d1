import { availabilityOf, isKnownFunction } from '../../../feel';
import { defineRule } from '../../rule';

/** A function that was introduced after the execution platform version of the diagram returns null. */
export const feelNewerFunction = defineRule({
  id: 'feel/newer-function',
  severity: 'warning',
  check: ({ expressions, task }) => expressions().flatMap(expression => expression.calls().flatMap(({ name: { text, from, to } }) => {
    const since = availabilityOf(text)?.since ?? '';
    const existsIn = (platformVersion: string | null) => isKnownFunction(text, { place: expression.place, platformVersion });

    return since !== '' && !existsIn(task.platformVersion) && existsIn(since)
      ? [ { field: expression.field, from, to, values: { name: text, since } } ]
      : [];
  }))
});
