import { decimal, Decimal, fromDouble } from '../values';
import type { RoundingMode } from '../values';
import type { Builtin } from './builtin';
import { define, defineAll, illegal } from './builtin';
import { absolute } from '../temporal';
import { isTemporal } from '../interpret/compare';

const MODES: readonly RoundingMode[] = [ 'up', 'down', 'ceiling', 'floor', 'half_up', 'half_down', 'half_even', 'unnecessary' ];

const TWO = decimal(2);

/** Rounding to a scale: the name, the name of its second parameter (the engine has it misspelt at two), the mode. */
const ROUNDINGS: readonly (readonly [ string, string, RoundingMode ])[] = [
  [ 'decimal', 'scale', 'half_even' ],
  [ 'floor', 'scala', 'floor' ],
  [ 'ceiling', 'scale', 'ceiling' ],
  [ 'round up', 'scale', 'up' ],
  [ 'round down', 'scale', 'down' ],
  [ 'round half up', 'scale', 'half_up' ],
  [ 'round half down', 'scala', 'half_down' ]
];

export const NUMERIC: readonly Builtin[] = [
  define('floor', [ 'n' ], [ 'number' ], ([ n ]) => n.withScale(0, 'floor')),
  define('ceiling', [ 'n' ], [ 'number' ], ([ n ]) => n.withScale(0, 'ceiling')),
  ...ROUNDINGS.map(([ name, param, mode ]) =>
    define(name, [ 'n', param ], [ 'number', 'number' ], ([ n, scale ]) => n.withScale(scale.toInt(), mode))),
  define('decimal', [ 'n', 'scale', 'mode' ], [ 'number', 'number', 'string' ], ([ n, scale, name ], environment) => {
    const mode = MODES.find(known => known === name.toLowerCase());

    return mode ? n.withScale(scale.toInt(), mode) : illegal('rounding mode', environment);
  }),
  ...defineAll('abs', [ [ 'number' ], [ 'n' ] ], [ 'any' ], ([ n ]) => n instanceof Decimal ? n.abs() : isTemporal(n) ? absolute(n) : undefined),
  define('modulo', [ 'dividend', 'divisor' ], [ 'number', 'number' ], ([ x, y ]) => x.remainder(y).plus(y).remainder(y)),
  define('sqrt', [ 'number' ], [ 'number' ], ([ n ]) => n.sign < 0 ? null : fromDouble(Math.sqrt(n.toNumber()))),
  define('log', [ 'number' ], [ 'number' ], ([ n ]) => fromDouble(Math.log(n.toNumber()))),
  define('exp', [ 'number' ], [ 'number' ], ([ n ]) => fromDouble(Math.exp(n.toNumber()))),
  define('odd', [ 'number' ], [ 'number' ], ([ n ]) => n.abs().remainder(TWO).equals(decimal(1))),
  define('even', [ 'number' ], [ 'number' ], ([ n ]) => n.remainder(TWO).sign === 0),
  define('random number', [], [], () => fromDouble(Math.random()))
];
