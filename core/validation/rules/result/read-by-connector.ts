import { isFetched } from '../../../connector';
import { FIELDS } from '../../../template';
import { replace } from '../../findings';
import type { Facts } from '../../facts/facts';
import { outputField } from '../../text/field-text';
import { isSet, otherName } from '../../fields/result-fields';
import { branchesOf } from '../../expressions/branches';
import { defineRule } from '../../rule';
import type { Finding } from '../../types';

/** Inputs that the template can omit. The connector then reads a process variable of the same name. */
const LEFT_OUT = new Set(FIELDS.flatMap(({ binding, optional, condition }) =>
  binding.kind === 'input' && (optional || condition?.model !== undefined) ? binding.target : []));

/**
 * The connector reads more variables than the template sets, and takes them from the process if they exist. A result
 * with such a name changes the requests of all later tasks.
 */
export const resultReadByConnector = defineRule({
  id: 'result/read-by-connector',
  severity: 'warning',
  check: facts => {
    const isRead = (name: string) => (isFetched(name) || LEFT_OUT.has(name)) && !facts.localNames().has(name);

    return facts.task.outputs.length
      ? facts.task.outputs.flatMap(({ target }) => isRead(target ?? '') ? [ { field: outputField(target), values: { name: target ?? '' } } ] : [])
      : [ ...findInVariable(facts, isRead), ...findInKeys(facts, isRead) ];
  }
});


// helpers //////////

function findInVariable({ text }: Facts, isRead: (name: string) => boolean): Finding[] {
  const written = text('resultVariable');
  const name = isSet(written) ? written.trim() : '';

  return isRead(name)
    ? [ { field: 'resultVariable', values: { name }, fix: replace('rename-key', 0, written?.length ?? 0, otherName(name)) } ]
    : [];
}

function findInKeys({ expression }: Facts, isRead: (name: string) => boolean): Finding[] {
  const tree = expression('resultExpression')?.tree;
  const entries = tree ? branchesOf(tree).flatMap(node => node.kind === 'context' ? node.entries : []) : [];

  return entries.filter(({ key }) => isRead(key)).map(({ key, from, value }) =>
    ({ field: 'resultExpression', from, to: value.to, values: { name: key } }));
}
