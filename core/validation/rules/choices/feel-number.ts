import { becomesText } from '../../fields/feel-number';
import { defineRule } from '../../rule';

/** The template reads the field with `number(…)`, which turns a value that is already a number into null. Use a string. */
export const choicesFeelNumber = defineRule({
  id: 'choices/feel-number',
  severity: 'error',
  check: facts => becomesText(facts, 'internal_choices')
});
