import { availabilityOf, isKnownFunction } from '../../../feel';
import { callsOf } from '../../calls';
import { defineRule } from '../../rule';

/** A function that came with a later platform version than the diagram's answers null there. */
export const feelNewerFunction = defineRule({
  id: 'feel/newer-function',
  severity: 'warning',
  check: ({ expressions, task }) => expressions().flatMap(expression => callsOf(expression).flatMap(({ name: { text, from, to } }) => {
    const since = availabilityOf(text)?.since ?? '';
    const known = isKnownFunction(text, { place: expression.place, platformVersion: task.platformVersion });

    return !known && since !== '' && isKnownFunction(text, { place: expression.place, platformVersion: since })
      ? [ { field: expression.field, from, to, values: { name: text, since } } ]
      : [];
  }))
});
