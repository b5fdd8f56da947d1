import { becomesText } from '../../fields/feel-number';
import { defineRule } from '../../rule';

/** The template reads the field with `number(…)`, which makes null of what already is a number. A text is right. */
export const temperatureFeelNumber = defineRule({
  id: 'temperature/feel-number',
  severity: 'error',
  check: facts => becomesText(facts, 'internal_temperature')
});
