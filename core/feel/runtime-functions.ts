import { FeelContext, Stop, decimal, duration, functionFailure, valueKind } from '@openai-task/feel';
import type { Decimal, FunctionDefinition, Value } from '@openai-task/feel';

/** Where the connector runtime evaluates (docs/connector-runtime.md, section 7). */
const PLACES = 'result, error';

type Kind = 'string' | 'context' | 'number' | 'duration';
type Parameter = readonly [ name: string, kind: Kind, fallback?: Value ];

const WORDINGS: Record<Kind, string> = {
  string: 'a String',
  context: 'a Context',
  number: 'a Number',
  duration: 'a day-time duration (e.g. duration("PT1S"))'
};

const NANOS_PER_MILLISECOND = 1_000_000n;

const BPMN_ERROR: readonly Parameter[] = [ [ 'errorCode', 'string' ], [ 'errorMessage', 'string' ], [ 'variables', 'context' ] ];

const JOB_ERROR: readonly Parameter[] = [
  [ 'errorMessage', 'string' ],
  [ 'variables', 'context', FeelContext.of([]) ],
  [ 'retries', 'number', decimal(0) ],
  [ 'retryBackoff', 'duration', { kind: 'duration', nanos: 0n } ]
];

const IGNORE_ERROR: readonly Parameter[] = [ [ 'variables', 'context' ] ];
const BACKOFF = [ 'attempt', 'minDelay', 'factor', 'maxDelay', 'jitterFactor' ];

/** The functions that the connector runtime adds to FEEL. */
export const RUNTIME_FUNCTIONS: readonly FunctionDefinition[] = [
  ...signatures('bpmnError', namesOf(BPMN_ERROR), 1, args => errorContext('bpmnError', BPMN_ERROR, args)),
  ...signatures('jobError', namesOf(JOB_ERROR), 1, args => errorContext('jobError', JOB_ERROR, args)),
  ...signatures('ignoreError', namesOf(IGNORE_ERROR), 0, args => errorContext('ignoreError', IGNORE_ERROR, args), 809).reverse(),
  ...signatures('backoff', BACKOFF, 1, backoff, 810),
  ...signatures('createDocument', [ 'document' ], 1, () => {
    throw new Stop('feel/unsupported', { name: 'createDocument' });
  }, 810)
];

// helpers //////////

/** One signature for each number of leading parameters. */
function signatures(
    name: string, params: readonly string[], least: number, invoke: (args: Value[]) => Value, since?: number
): FunctionDefinition[] {
  return Array.from({ length: params.length - least + 1 }, (_, index) => ({
    name, params: params.slice(0, least + index), since, places: PLACES, invoke
  }));
}

function namesOf(parameters: readonly Parameter[]): string[] {
  return parameters.map(([ name ]) => name);
}

/** The context that the runtime acts on. A parameter without a value gets its default or is absent. */
function errorContext(name: string, parameters: readonly Parameter[], args: Value[]): Value {
  const entries = parameters.flatMap(([ key, kind, fallback ], index) => {
    const value = args[index] === undefined ? fallback : requireKind(name, key, kind, args[index]);

    return value === undefined ? [] : [ [ key, value ] as const ];
  });

  return FeelContext.of([ [ 'errorType', name ], ...entries ]);
}

/** Throws for a wrong type; `jobError` casts without a check, so its exception is a different one. */
function requireKind(name: string, parameter: string, kind: Kind, value: Value): Value {
  if (valueKind(value) !== kind) {
    throw functionFailure(name === 'jobError'
      ? 'java.lang.ClassCastException'
      : `java.lang.IllegalArgumentException: Parameter '${ parameter }' of function '${ name }' must be ${ WORDINGS[kind] }`);
  }

  return value;
}

/** A growing delay with a random part (docs/connector-runtime.md, section 7). */
function backoff(args: Value[]): Value {
  const attempt = numberAt(args, 0)?.toInt() ?? 1;
  const least = millisecondsAt(args, 1) ?? 50;
  const factor = numberAt(args, 2)?.toNumber() ?? 1.6;
  const most = millisecondsAt(args, 3) ?? 5000;
  const jitter = numberAt(args, 4)?.toNumber() ?? 0.1;

  refuseIf(attempt < 1, `'attempt' must be >= 1, but was ${ attempt }`);
  refuseIf(factor <= 0, `'factor' must be > 0, but was ${ factor }`);
  refuseIf(least > most, `'minDelay' must be <= 'maxDelay', but ${ least }ms > ${ most }ms`);
  refuseIf(jitter < 0, `'jitterFactor' must be >= 0, but was ${ jitter }`);

  const delay = Math.max(least, Math.min(most, least * factor ** (attempt - 1)));
  const chance = (Math.random() * 2 - 1) * jitter * delay;

  return duration(BigInt(Math.max(0, Math.round(delay + chance))) * NANOS_PER_MILLISECOND);
}

function refuseIf(condition: boolean, reason: string): void {
  if (condition) {
    throw functionFailure(`java.lang.IllegalArgumentException: backoff(): ${ reason }`);
  }
}

function numberAt(args: Value[], index: number): Decimal | undefined {
  const value = args[index];

  if (value === undefined) {
    return undefined;
  }

  return isNumber(value) ? value : throwWrongKind(index, 'number');
}

function millisecondsAt(args: Value[], index: number): number | undefined {
  const value = args[index];

  if (value === undefined) {
    return undefined;
  }

  return isDuration(value) ? Number(value.nanos / NANOS_PER_MILLISECOND) : throwWrongKind(index, 'duration');
}

function throwWrongKind(index: number, kind: Kind): never {
  throw functionFailure(`java.lang.IllegalArgumentException: Parameter '${ BACKOFF[index] ?? '' }' of function 'backoff' must be ${ WORDINGS[kind] }`);
}

function isNumber(value: Value): value is Decimal {
  return valueKind(value) === 'number';
}

function isDuration(value: Value): value is { kind: 'duration'; nanos: bigint } {
  return valueKind(value) === 'duration';
}
