export type { Arguments, CompareOperator, Expression, Iterator, Name, Node, RangeEnd } from './ast';
export { translateEscapes } from './escapes';
export { parse } from './parse';
export type { Parsed } from './parse';
