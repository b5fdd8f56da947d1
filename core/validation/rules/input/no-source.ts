import { defineRule } from '../../rule';

/** Fields that have their own rule for an empty value. */
const REPORTED = new Set([
  'authentication.token', 'operation', 'internal_model', 'internal_custom_model', 'internal_temperature',
  'internal_choices', 'internal_prompt', 'internal_textToAnalyze'
]);

/** A diagram with an input without a source is rejected at deployment. Enter a value, or remove the input. */
export const inputNoSource = defineRule({
  id: 'input/no-source',
  severity: 'error',
  check: ({ task }) => task.inputs.flatMap(({ source, target }) =>
    source === null && target !== null && !REPORTED.has(target) ? [ { field: target } ] : [])
});
