import { formatTemporal } from '../temporal';
import type { FeelPlace } from '../types';
import { Decimal } from '../values';
import type { Value } from '../values';
import type { Builtin } from './builtin';
import { define } from './builtin';

/** Functions that mappings have and the connector runtime lacks. */
const ENGINE_PLACES: readonly FeelPlace[] = [ 'input', 'output' ];

const FROM_AI = [ 'value', 'description', 'type', 'schema', 'options' ];

export const ENGINE: readonly Builtin[] = [
  define('cycle', [ 'repetitions', 'interval' ], [ 'any', 'temporal' ], ([ repetitions, interval ]) =>
    repetitions === null ? cycle('', interval) : repetitions instanceof Decimal ? cycle(String(repetitions.toInt()), interval) : undefined,
  { places: ENGINE_PLACES }),
  define('cycle', [ 'repetitions' ], [ 'temporal' ], ([ interval ]) => cycle('', interval), { places: ENGINE_PLACES }),

  // outside of an AI agent's tool the value is all there is to it
  ...FROM_AI.map((_name, index) => ({
    name: 'fromAi',
    params: FROM_AI.slice(0, index + 1),
    since: 808,
    places: ENGINE_PLACES,
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
