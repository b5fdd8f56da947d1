import { ANY, BOOLEAN, NUMBER, STRING, TEMPORAL, contextOf, listOf } from './shape';
import type { Shape } from './shape';

/** The types that functions return if their arguments are valid (docs/connector-runtime.md, section 8.2). */
const BY_SHAPE: readonly (readonly [ shape: Shape, names: readonly string[] ])[] = [
  [ STRING, [
    'string', 'substring', 'substring before', 'substring after', 'upper case', 'lower case', 'replace', 'trim', 'uuid',
    'to base64', 'from base64', 'string join', 'to json', 'day of week', 'month of year'
  ] ],
  [ NUMBER, [
    'number', 'count', 'sum', 'product', 'mean', 'median', 'stddev', 'abs', 'floor', 'ceiling', 'round up', 'round down',
    'round half up', 'round half down', 'decimal', 'modulo', 'sqrt', 'log', 'exp', 'string length', 'random number', 'day of year', 'week of year'
  ] ],
  [ BOOLEAN, [
    'not', 'is defined', 'contains', 'starts with', 'ends with', 'matches', 'list contains', 'all', 'any', 'and', 'or', 'odd', 'even', 'is blank', 'is empty'
  ] ],
  [ TEMPORAL, [ 'now', 'today', 'date', 'time', 'date and time', 'duration', 'years and months duration', 'last day of month', 'backoff' ] ],
  [ listOf(STRING), [ 'split', 'extract' ] ],
  [ listOf(NUMBER), [ 'index of' ] ],
  [ listOf(ANY), [ 'append', 'concatenate', 'insert before', 'remove', 'reverse', 'union', 'distinct values', 'duplicate values', 'flatten', 'sort', 'sublist', 'partition', 'get entries', 'mode' ] ]
];

const RETURNS = new Map(BY_SHAPE.flatMap(([ shape, names ]) => names.map(name => [ name, shape ] as const)));

/** The runtime's own functions return a context with their error type. */
const MAPPINGS: Record<string, Shape> = {
  bpmnError: contextOf({ errorType: STRING, errorCode: STRING, errorMessage: STRING, variables: ANY }),
  jobError: contextOf({ errorType: STRING, errorMessage: STRING, variables: ANY, retries: NUMBER, retryBackoff: TEMPORAL }),
  ignoreError: contextOf({ errorType: STRING, variables: ANY })
};

/** The shape that a call returns; `any` if it depends on the data. */
export function returnShape(name: string): Shape {
  return MAPPINGS[ name ] ?? RETURNS.get(name) ?? ANY;
}
