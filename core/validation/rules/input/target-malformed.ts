import { defineRule } from '../../rule';

const TARGET = /^[a-zA-Z_][a-zA-Z0-9_]*(?:\.[a-zA-Z_][a-zA-Z0-9_]*)*$/;
const RESERVED = new Set([ 'null', 'true', 'false', 'function', 'if', 'then', 'else', 'for', 'between', 'instance', 'of' ]);

/** The engine takes names and paths of letters, digits and `_` as targets; others cannot be deployed. */
export const inputTargetMalformed = defineRule({
  id: 'input/target-malformed',
  severity: 'error',
  check: ({ task }) => [ ...task.inputs, ...task.outputs ].flatMap(({ target }) =>
    target !== null && TARGET.test(target) && !RESERVED.has(target) ? [] : [ { field: target ?? '', values: { target: target ?? '' } } ])
});
