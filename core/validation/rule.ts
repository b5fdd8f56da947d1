import type { Rule } from './types';

/** Keeps the rule's id as a literal type, so that the compiler requires its texts in the catalog. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
