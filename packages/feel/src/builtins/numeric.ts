import { Decimal, decimal, fromDouble, isTemporal } from '../values';
import type { RoundingMode } from '../values';
import type { FunctionDefinition } from './definition';
import { defineFunction, defineSignatures, invalidArgument } from './definition';
import { absolute } from '../temporal';

const MODES: readonly RoundingMode[] = [ 'up', 'down', 'ceiling', 'floor', 'half_up', 'half_down', 'half_even', 'unnecessary' ];

const TWO = decimal(2);

/** Rounding to a scale: the name, the name of its second parameter (the engine misspells two of them), the mode. */
const ROUNDINGS: readonly (readonly [ string, string, RoundingMode ])[] = [
  [ 'decimal', 'scale', 'half_even' ],
  [ 'floor', 'scala', 'floor' ],
  [ 'ceiling', 'scale', 'ceiling' ],
  [ 'round up', 'scale', 'up' ],
  [ 'round down', 'scale', 'down' ],
  [ 'round half up', 'scale', 'half_up' ],
  [ 'round half down', 'scala', 'half_down' ]
];

export const NUMERIC: readonly FunctionDefinition[] = [
  defineFunction('floor', [ 'n' ], [ 'number' ], ([ n ]) => n.withScale(0, 'floor')),
  defineFunction('ceiling', [ 'n' ], [ 'number' ], ([ n ]) => n.withScale(0, 'ceiling')),
  ...ROUNDINGS.map(([ name, param, mode ]) =>
    defineFunction(name, [ 'n', param ], [ 'number', 'number' ], ([ n, scale ]) => n.withScale(scale.toInt(), mode))),
  defineFunction('decimal', [ 'n', 'scale', 'mode' ], [ 'number', 'number', 'string' ], ([ n, scale, name ], environment) => {
    const mode = MODES.find(known => known === name.toLowerCase());

    return mode ? n.withScale(scale.toInt(), mode) : invalidArgument('rounding mode', environment);
  }),
  ...defineSignatures('abs', [ [ 'number' ], [ 'n' ] ], [ 'any' ], ([ n ]) => n instanceof Decimal ? n.abs() : isTemporal(n) ? absolute(n) : undefined),
  defineFunction('modulo', [ 'dividend', 'divisor' ], [ 'number', 'number' ], ([ x, y ]) => x.remainder(y).plus(y).remainder(y)),
  defineFunction('sqrt', [ 'number' ], [ 'number' ], ([ n ]) => n.sign < 0 ? null : fromDouble(Math.sqrt(n.toNumber()))),
  defineFunction('log', [ 'number' ], [ 'number' ], ([ n ]) => fromDouble(Math.log(n.toNumber()))),
  defineFunction('exp', [ 'number' ], [ 'number' ], ([ n ]) => fromDouble(Math.exp(n.toNumber()))),
  defineFunction('odd', [ 'number' ], [ 'number' ], ([ n ]) => n.abs().remainder(TWO).equals(decimal(1))),
  defineFunction('even', [ 'number' ], [ 'number' ], ([ n ]) => n.remainder(TWO).sign === 0),
  defineFunction('random number', [], [], () => fromDouble(Math.random()))
];
