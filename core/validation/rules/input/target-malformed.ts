import { isTarget } from '../../../engine';
import { defineRule } from '../../rule';

/**
 * The engine accepts names and paths of letters, digits, and `_` as targets, except FEEL keywords. Any other target is
 * rejected at deployment.
 */
export const inputTargetMalformed = defineRule({
  id: 'input/target-malformed',
  severity: 'error',
  check: ({ task }) => [ ...task.inputs, ...task.outputs ].flatMap(({ target }) =>
    target !== null && isTarget(target) ? [] : [ { field: target ?? '', values: { target: target ?? '' } } ])
});
