import type { Rule } from './types';

/** Keeps the rule's id as a literal type, so that every id must have its words. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
