export type { Arguments, CompareOperator, Entry, Expression, Iterator, Name, Node, RangeEnd } from './ast';
export { translateEscapes } from './escapes';
export { parse } from './parse';
export { argumentsOf, nodesOf, partsOf } from './parts';
export type { Parsed } from './parse';
