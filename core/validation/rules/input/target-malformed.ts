import { isTarget } from '../../../engine';
import { defineRule } from '../../rule';

/** The engine takes names and paths of letters, digits and `_` as targets, no words of FEEL; others cannot be deployed. */
export const inputTargetMalformed = defineRule({
  id: 'input/target-malformed',
  severity: 'error',
  check: ({ task }) => [ ...task.inputs, ...task.outputs ].flatMap(({ target }) =>
    target !== null && isTarget(target) ? [] : [ { field: target ?? '', values: { target: target ?? '' } } ])
});
