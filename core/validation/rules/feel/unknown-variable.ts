import { argumentsOf, referencesOf } from '@openai-task/feel';
import type { Expression, Node } from '@openai-task/feel';
import type { TaskModel } from '../../../task';
import { replace } from '../../findings';
import { isResponseKey } from '../../expressions/error-scope';
import type { FeelText } from '../../expressions/read-expressions';
import { responsePath } from '../../expressions/paths';
import { defineRule } from '../../rule';
import type { Finding } from '../../types';
import { isWithin, unquotedKeys } from '../../expressions/unquoted-keys';

const CHECKS = new Set([ 'is defined', 'get or else' ]);

/** What the engine knows by itself, and what an agent hands to its tools. */
const BUILT_IN = [ 'camunda', 'loopCounter', 'toolCall' ];

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

function unknownInInput(expression: FeelText, task: TaskModel, variables: readonly string[] | undefined): Finding[] {
  if (variables === undefined || !expression.tree) {
    return [];
  }

  const { field, tree } = expression;
  const inputs = task.inputs.flatMap(({ target }) => (target ?? '').split('.'));
  const known = new Set([ ...variables, ...inputs, ...BUILT_IN, ...expression.nodes().flatMap(checkedBy) ]);

  return referencesOf(tree)
    .filter(({ name, uncertain }) => !uncertain && !known.has(name))
    .map(({ name, from, to }) => ({ field, from, to, values: { name } }));
}

/** The variables that an expression itself provides for being absent. */
function checkedBy(node: Expression): string[] {
  const checked = node.kind === 'equal' ? sidesBesideNull(node) : node.kind === 'call' && CHECKS.has(node.name.text) ? argumentsOf(node.args).slice(0, 1) : [];

  return checked.flatMap(side => side.kind === 'reference' ? side.names[ 0 ]?.text ?? [] : []);
}

function sidesBesideNull({ left, right }: Node<'equal'>): Expression[] {
  return left.kind === 'null' || right.kind === 'null' ? [ left, right ] : [];
}

function unknownInScope(expression: FeelText, task: TaskModel): Finding[] {
  const { field, place, analysis } = expression;
  const unknown = (analysis()?.unknown ?? []).filter(({ name }) => place !== 'error' || !isResponseKey(name.text));

  const keys = unknown.length ? unquotedKeys(expression) : [];

  return unknown.filter(({ name }) => !isWithin(keys, name)).map(({ name, to }) => {
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
