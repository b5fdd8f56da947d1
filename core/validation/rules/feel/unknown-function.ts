import { availabilityOf, isKnownFunction, nearestFunction } from '../../../feel';
import { replace } from '../../findings';
import { isErrorFunction } from '../../fields/thrown-errors';
import { defineRule } from '../../rule';

/** A function that does not exist, or not in this field, returns null without an error. */
export const feelUnknownFunction = defineRule({
  id: 'feel/unknown-function',
  severity: 'error',
  check: ({ expressions, task }) => expressions().flatMap(expression => expression.calls().flatMap(({ name: { text, from, to } }) => {
    const where = { place: expression.place, platformVersion: task.platformVersion };

    if (isKnownFunction(text, where) || availabilityOf(text)?.since) {
      return [];
    }

    const nearest = nearestFunction(text, where);

    if (expression.place === 'error' && isErrorFunction(nearest)) {
      return [];
    }

    return [ {
      field: expression.field,
      from,
      to,
      values: { name: text },
      ...nearest === undefined ? {} : { fix: replace('correct-function-name', from, to, nearest) }
    } ];
  }))
});
