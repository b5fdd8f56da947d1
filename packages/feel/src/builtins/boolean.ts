import { Failure } from '../values';
import type { FunctionDefinition } from './definition';
import { defineFunction } from './definition';

export const BOOLEAN: readonly FunctionDefinition[] = [
  defineFunction('not', [ 'negand' ], [ 'any' ], ([ value ]) => typeof value === 'boolean' ? !value : null),
  defineFunction('is defined', [ 'value' ], [ 'any' ], ([ value ]) => value !== null),
  defineFunction('get or else', [ 'value', 'default' ], [ 'any', 'any' ], ([ value, other ]) => value ?? other, { passesNull: true }),
  defineFunction('assert', [ 'value', 'condition' ], [ 'any', 'any' ], ([ value, condition ], { place }) =>
    condition === true ? value : assertionFailure('', place), { passesNull: true }),
  defineFunction('assert', [ 'value', 'condition', 'cause' ], [ 'any', 'any', 'any' ], ([ value, condition, cause ], { place }) =>
    condition === true ? value : assertionFailure(typeof cause === 'string' ? cause : '', place), { passesNull: true })
];

// helpers //////////

/** The call of `assert` ends the evaluation with it. */
function assertionFailure(cause: string, place: { from: number; to: number }): Failure {
  return new Failure('feel/assertion-failed', { cause: cause || 'The condition is not fulfilled' }, place.from, place.to);
}
