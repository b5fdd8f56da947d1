import type { Decimal } from '../values';
import type { Temporal } from '../temporal';

/** The place of a part: offsets in the text, `to` exclusive. */
type Place = { from: number; to: number };

export type Name = Place & { text: string };
export type Iterator = { name: Name; list: Expression };
export type Argument = Place & { name: string; value: Expression };
export type Arguments = { named: true; values: Argument[] } | { named: false; values: Expression[] };
export type RangeEnd = { value: Expression; closed: boolean };
export type CompareOperator = '<' | '<=' | '>' | '>=';
export type Entry = Place & { key: string; value: Expression };

/** A node of the syntax tree. Chains of one precedence are flat, so that a long sum is not a deep tree. */
export type Expression = Place & (
  | { kind: 'null' }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'number'; value: Decimal }
  | { kind: 'string'; value: string }

  /** `value` is null where the text is not a temporal value. */
  | { kind: 'temporal'; value: Temporal | null; text: string }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'context'; entries: Entry[] }
  | { kind: 'range'; start: RangeEnd; end: RangeEnd }
  | { kind: 'input' }
  | { kind: 'reference'; names: Name[] }
  | { kind: 'path'; base: Expression; key: Name }
  | { kind: 'filter'; base: Expression; condition: Expression }
  | { kind: 'call'; name: Name; args: Arguments }
  | { kind: 'memberCall'; base: Expression; name: Name; args: Arguments }
  | { kind: 'function'; params: string[]; body: Expression }
  | { kind: 'if'; condition: Expression; then: Expression; otherwise: Expression }
  | { kind: 'for'; iterators: Iterator[]; result: Expression }
  | { kind: 'quantified'; every: boolean; iterators: Iterator[]; condition: Expression }
  | { kind: 'iteration'; start: Expression; end: Expression }
  | { kind: 'logic'; operator: 'and' | 'or'; operands: Expression[] }
  | { kind: 'arithmetic'; first: Expression; rest: { operator: '+' | '-' | '*' | '/' | '**'; operand: Expression }[] }
  | { kind: 'negation'; operand: Expression }
  | { kind: 'equal'; negated: boolean; left: Expression; right: Expression }
  | { kind: 'compare'; operator: CompareOperator; left: Expression; right: Expression }
  | { kind: 'between'; value: Expression; low: Expression; high: Expression }
  | { kind: 'instanceOf'; value: Expression; type: string }
  | { kind: 'in'; value: Expression; test: Expression }

  // tests after `in`
  | { kind: 'anyOf'; tests: Expression[] }
  | { kind: 'inputEqual'; value: boolean }
  | { kind: 'inputCompare'; operator: CompareOperator; value: Expression }
  | { kind: 'inputInRange'; start: RangeEnd; end: RangeEnd }
  | { kind: 'test'; value: Expression }
);

export type Node<K extends Expression['kind']> = Extract<Expression, { kind: K }>;
