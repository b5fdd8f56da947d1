/**
 * Where an expression is written. The engine evaluates `input` and `output`, the connector runtime `result` and `error`.
 * They differ in functions and in the JSON form of values (docs/connector-runtime.md, section 8.4).
 */
export type FeelPlace = 'input' | 'output' | 'result' | 'error';
