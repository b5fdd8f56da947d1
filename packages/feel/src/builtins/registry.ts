import type { Place, Run, RunOptions } from '../interpret/run';
import type { FeelPlace } from '../types';
import { Failure, FeelFunction, typeOf } from '../values';
import { BOOLEAN } from './boolean';
import type { Builtin } from './builtin';
import { CONTEXT } from './context';
import { CONVERSION } from './conversion';
import { ENGINE } from './engine';
import { JOIN } from './join';
import { LIST } from './list';
import { NUMERIC } from './numeric';
import { RANGE } from './range';
import { RUNTIME } from './runtime';
import { STATISTIC } from './statistics';
import { STRING } from './string';
import { TEMPORAL } from './temporal';

/** One way to call a function. `variadic`: the last parameter may be given any number of times. */
export type Signature = { name: string; params: readonly string[]; variadic: boolean };

type Where = Pick<RunOptions, 'place' | 'version'>;

const ALL: readonly Builtin[] = [
  ...CONVERSION, ...BOOLEAN, ...STRING, ...LIST, ...STATISTIC, ...JOIN, ...NUMERIC, ...CONTEXT, ...RANGE, ...TEMPORAL, ...ENGINE, ...RUNTIME
];

const BY_NAME: ReadonlyMap<string, readonly Builtin[]> = new Map(
  ALL.map(({ name }) => [ name, ALL.filter(builtin => builtin.name === name) ])
);

/** The functions of that name, ready to be called from a place in the text. */
export function builtinsOf(run: Run, name: string, place: Place): FeelFunction[] {
  const environment = { run, place };

  return (BY_NAME.get(name) ?? []).filter(builtin => isAvailable(builtin, run.options)).map(builtin => new FeelFunction(
    builtin.params,
    args => {
      const result = builtin.invoke(args, environment);

      return result === undefined
        ? new Failure('feel/invalid-argument', { types: args.map(typeOf).join(', ') }, place.from, place.to)
        : result;
    },
    builtin.variadic,
    builtin.passesNull ?? false
  ));
}

/** The signatures that exist in each place of each version: asked for by every check of every expression. */
const SIGNATURES = new Map<string, readonly Signature[]>();

export function signatures(where: Where): readonly Signature[] {
  const key = `${ where.place } ${ where.version }`;

  const found = SIGNATURES.get(key) ?? ALL.filter(builtin => isAvailable(builtin, where))
    .map(({ name, params, variadic = false }) => ({ name, params, variadic }));

  SIGNATURES.set(key, found);

  return found;
}

/** Whether a function of that name exists there. */
export function isBuiltin(name: string, where: Where): boolean {
  return (BY_NAME.get(name) ?? []).some(builtin => isAvailable(builtin, where));
}

export function builtinNames(where: Where): Set<string> {
  return new Set(signatures(where).map(({ name }) => name));
}

/** Where a function exists that some place or version lacks; undefined for a name that exists nowhere. */
export function availabilityOf(name: string): { since: string; places: string } | undefined {
  const [ builtin ] = BY_NAME.get(name) ?? [];

  return builtin && {
    since: builtin.since === undefined ? '' : `${ Math.floor(builtin.since / 100) }.${ builtin.since % 100 }`,
    places: (builtin.places ?? []).join(', ')
  };
}

// helpers //////////

function isAvailable({ since = 0, places }: Builtin, { version, place }: { version: number; place: FeelPlace }): boolean {
  return version >= since && (places?.includes(place) ?? true);
}
