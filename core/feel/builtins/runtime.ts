import { Stop, failed } from '../stop';
import { FeelContext, decimal, kindOf } from '../values';
import type { Value } from '../values';
import type { FeelPlace } from '../types';
import type { Builtin } from './builtin';

const RUNTIME_PLACES: readonly FeelPlace[] = [ 'result', 'error' ];

type Checks = Record<string, { fits: (value: Value) => boolean; wording: string }>;

const PARAMETERS: Checks = {
  errorCode: { fits: value => typeof value === 'string', wording: 'a String' },
  errorMessage: { fits: value => typeof value === 'string', wording: 'a String' },
  variables: { fits: value => value instanceof FeelContext, wording: 'a Context' }
};

const NOTHING = FeelContext.of([]);

export const RUNTIME: readonly Builtin[] = [
  ...signatures('bpmnError', [ 'errorCode', 'errorMessage', 'variables' ], 1, args => bpmnError(args)),
  ...signatures('jobError', [ 'errorMessage', 'variables', 'retries', 'retryBackoff' ], 1, args => jobError(args)),
  ...signatures('ignoreError', [ 'variables' ], 0, args => ignoreError(args), 809),
  { name: 'createDocument', params: [ 'document' ], since: 810, places: RUNTIME_PLACES, invoke: () => {
    throw new Stop('feel/unsupported', { name: 'createDocument' });
  } }
];

// helpers //////////

/** One signature for each number of leading parameters. */
function signatures(name: string, params: readonly string[], least: number, invoke: (args: Value[]) => Value, since?: number): Builtin[] {
  return Array.from({ length: params.length - least + 1 }, (_, index) => ({
    name, params: params.slice(0, least + index), since, places: RUNTIME_PLACES, invoke
  }));
}

function bpmnError([ code, message, variables ]: Value[]): Value {
  return FeelContext.of([
    [ 'errorType', 'bpmnError' ],
    [ 'errorCode', checked('bpmnError', 'errorCode', code ?? null) ],
    ...message === undefined ? [] : [ [ 'errorMessage', checked('bpmnError', 'errorMessage', message) ] as const ],
    ...variables === undefined ? [] : [ [ 'variables', checked('bpmnError', 'variables', variables) ] as const ]
  ]);
}

function jobError([ message, variables = NOTHING, retries = decimal(0), backoff = { kind: 'duration', nanos: 0n } ]: Value[]): Value {
  for (const [ value, kind ] of [ [ message, 'string' ], [ variables, 'context' ], [ retries, 'number' ], [ backoff, 'duration' ] ] as const) {
    if (kindOf(value ?? null) !== kind) {
      throw failed('java.lang.ClassCastException');
    }
  }

  return FeelContext.of([
    [ 'errorType', 'jobError' ], [ 'errorMessage', message ?? null ], [ 'variables', variables ], [ 'retries', retries ], [ 'retryBackoff', backoff ]
  ]);
}

function ignoreError([ variables = NOTHING ]: Value[]): Value {
  return FeelContext.of([ [ 'errorType', 'ignoreError' ], [ 'variables', checked('ignoreError', 'variables', variables) ] ]);
}

function checked(name: string, parameter: string, value: Value): Value {
  const check = PARAMETERS[parameter];

  if (check && !check.fits(value)) {
    throw failed(`java.lang.IllegalArgumentException: Parameter '${ parameter }' of function '${ name }' must be ${ check.wording }`);
  }

  return value;
}
