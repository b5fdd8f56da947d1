import { isFetched } from '../../../connector';
import { FIELDS } from '../../../template';
import { replace } from '../../findings';
import type { Facts } from '../../facts/facts';
import { outputField } from '../../text/field-text';
import { isSet, otherName } from '../../fields/result-fields';
import { branchesOf } from '../../expressions/branches';
import { defineRule } from '../../rule';
import type { Finding } from '../../types';

/** Inputs that the template may leave out: a process variable of the same name then takes their place. */
const LEFT_OUT = new Set(FIELDS.flatMap(({ binding, optional, condition }) =>
  binding.kind === 'input' && (optional || condition?.model !== undefined) ? binding.target : []));

/**
 * The connector reads more variables than the template sets, and takes them from the process where they exist: a result
 * of such a name changes the calls of all tasks after this one.
 */
export const resultReadByConnector = defineRule({
  id: 'result/read-by-connector',
  severity: 'warning',
  check: facts => {
    const isRead = (name: string) => (isFetched(name) || LEFT_OUT.has(name)) && !facts.localNames().has(name);

    return facts.task.outputs.length
      ? facts.task.outputs.flatMap(({ target }) => isRead(target ?? '') ? [ { field: outputField(target), values: { name: target ?? '' } } ] : [])
      : [ ...ofVariable(facts, isRead), ...ofKeys(facts, isRead) ];
  }
});


// helpers //////////

function ofVariable({ text }: Facts, isRead: (name: string) => boolean): Finding[] {
  const written = text('resultVariable');
  const name = isSet(written) ? written.trim() : '';

  return isRead(name)
    ? [ { field: 'resultVariable', values: { name }, fix: replace('rename-key', 0, written?.length ?? 0, otherName(name)) } ]
    : [];
}

function ofKeys({ expression }: Facts, isRead: (name: string) => boolean): Finding[] {
  const tree = expression('resultExpression')?.tree;
  const entries = tree ? branchesOf(tree).flatMap(node => node.kind === 'context' ? node.entries : []) : [];

  return entries.filter(({ key }) => isRead(key)).map(({ key, from, value }) =>
    ({ field: 'resultExpression', from, to: value.to, values: { name: key } }));
}
