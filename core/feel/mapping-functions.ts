import { Decimal, defineFunction, formatTemporal } from '@openai-task/feel';
import type { FunctionDefinition, Value } from '@openai-task/feel';

/** Where the engine evaluates. */
const PLACES = 'input, output';

const FROM_AI = [ 'value', 'description', 'type', 'schema', 'options' ];

/** The functions that the engine adds to FEEL in mappings. */
export const MAPPING_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction('cycle', [ 'repetitions', 'interval' ], [ 'any', 'temporal' ], ([ repetitions, interval ]) =>
    repetitions === null ? cycle('', interval) : repetitions instanceof Decimal ? cycle(String(repetitions.toInt()), interval) : undefined,
  { places: PLACES }),
  defineFunction('cycle', [ 'repetitions' ], [ 'temporal' ], ([ interval ]) => cycle('', interval), { places: PLACES }),

  // outside of an AI agent's tool it only returns the value
  ...FROM_AI.map((_name, index) => ({
    name: 'fromAi',
    params: FROM_AI.slice(0, index + 1),
    since: 808,
    places: PLACES,
    passesNull: true,
    invoke: ([ value = null ]: Value[]) => value
  }))
];

// helpers //////////

function cycle(repetitions: string, interval: Value): Value | undefined {
  const isDuration = typeof interval === 'object' && interval !== null && 'kind' in interval
    && (interval.kind === 'duration' || interval.kind === 'months');

  return isDuration ? `R${ repetitions }/${ formatTemporal(interval) }` : undefined;
}
