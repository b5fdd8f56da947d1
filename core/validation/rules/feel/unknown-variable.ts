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

/** Variables that the engine defines, and the one that an agent passes to its tools. */
const BUILT_IN = [ 'camunda', 'loopCounter', 'toolCall' ];

/**
 * A variable without a value is null. In inputs, the rule needs to have all process variables. Result and error
 * expressions can read only the response, never the process.
 */
export const feelUnknownVariable = defineRule({
  id: 'feel/unknown-variable',
  severity: 'warning',
  check: ({ expressions, task }, { variables }) => expressions().flatMap(expression => expression.place === 'input'
    ? findUnknownInInput(expression, task, variables)
    : findUnknownInScope(expression, task))
});


// helpers //////////

function findUnknownInInput(expression: FeelText, task: TaskModel, variables: readonly string[] | undefined): Finding[] {
  if (variables === undefined || !expression.tree) {
    return [];
  }

  const { field, tree } = expression;
  const inputs = task.inputs.flatMap(({ target }) => (target ?? '').split('.'));
  const known = new Set([ ...variables, ...inputs, ...BUILT_IN, ...expression.nodes().flatMap(checkedVariablesOf) ]);

  return referencesOf(tree)
    .filter(({ name, uncertain }) => !uncertain && !known.has(name))
    .map(({ name, from, to }) => ({ field, from, to, values: { name } }));
}

/** The variables that the expression checks for null or for being defined. */
function checkedVariablesOf(node: Expression): string[] {
  const checked = node.kind === 'equal' ? sidesComparedWithNull(node) : node.kind === 'call' && CHECKS.has(node.name.text) ? argumentsOf(node.args).slice(0, 1) : [];

  return checked.flatMap(side => side.kind === 'reference' ? side.names[ 0 ]?.text ?? [] : []);
}

function sidesComparedWithNull({ left, right }: Node<'equal'>): Expression[] {
  return left.kind === 'null' || right.kind === 'null' ? [ left, right ] : [];
}

function findUnknownInScope(expression: FeelText, task: TaskModel): Finding[] {
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
