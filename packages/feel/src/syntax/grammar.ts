import type { Expression, RangeEnd } from './ast';
import type { Scanner } from './scanner';

/** The position in the text, and the rules that rules in other files need: the grammar is recursive. */
export type Grammar = {
  readonly scan: Scanner;
  expression(): Expression | undefined;
  arithmetic(): Expression | undefined;
  range(): { start: RangeEnd; end: RangeEnd } | undefined;
};

/** A rule: the node that it matches at the position, or undefined. */
export type Rule = (grammar: Grammar) => Expression | undefined;
