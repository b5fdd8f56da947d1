import { BOOLEAN } from './boolean';
import { CONTEXT } from './context';
import { CONVERSION } from './conversion';
import type { FunctionDefinition } from './definition';
import { JOIN } from './join';
import { LIST } from './list';
import { NUMERIC } from './numeric';
import { RANGE } from './range';
import { STATISTIC } from './statistics';
import { STRING } from './string';
import { TEMPORAL } from './temporal';

/** One way to call a function. `variadic`: the last parameter can be given any number of times. */
export type FunctionSignature = { name: string; params: readonly string[]; variadic: boolean };

/** Where a function exists that some place or version lacks. Each is empty where there is no limit. */
export type Availability = { since: string; places: string };

/** The functions that an expression can call. Versions are numbers: 809 for 8.9. */
export type FunctionSet = {
  find(name: string, version: number): readonly FunctionDefinition[];
  names(version: number): ReadonlySet<string>;
  signatures(version: number): readonly FunctionSignature[];

  /** Of a function of this set or of those `elsewhere`. Undefined for any other name. */
  availabilityOf(name: string): Availability | undefined;
};

const BUILTINS: readonly FunctionDefinition[] = [
  ...CONVERSION, ...BOOLEAN, ...STRING, ...LIST, ...STATISTIC, ...JOIN, ...NUMERIC, ...CONTEXT, ...RANGE, ...TEMPORAL
];

/** The builtins and further functions. `elsewhere`: functions that exist, but not here. */
export function createFunctionSet(
    more: readonly FunctionDefinition[], elsewhere: readonly FunctionDefinition[]
): FunctionSet {
  const all = [ ...BUILTINS, ...more ];
  const byName = groupByName(all);
  const otherByName = groupByName(elsewhere);

  // asked for by every check of every expression
  const names = new Map<number, ReadonlySet<string>>();
  const signatures = new Map<number, readonly FunctionSignature[]>();

  return {
    find: (name, version) => (byName.get(name) ?? []).filter(definition => isIn(version, definition)),
    names: version => remember(names, version, () => new Set(all.filter(definition => isIn(version, definition)).map(({ name }) => name))),
    signatures: version => remember(signatures, version, () => all.filter(definition => isIn(version, definition)).map(toSignature)),
    availabilityOf: name => {
      const [ definition ] = byName.get(name) ?? otherByName.get(name) ?? [];

      return definition && toAvailability(definition);
    }
  };
}

// helpers //////////

function groupByName(definitions: readonly FunctionDefinition[]): ReadonlyMap<string, readonly FunctionDefinition[]> {
  return new Map(definitions.map(({ name }) => [ name, definitions.filter(definition => definition.name === name) ]));
}

function isIn(version: number, { since = 0 }: FunctionDefinition): boolean {
  return version >= since;
}

function remember<T>(known: Map<number, T>, version: number, create: () => T): T {
  const value = known.get(version) ?? create();

  known.set(version, value);

  return value;
}

function toSignature({ name, params, variadic = false }: FunctionDefinition): FunctionSignature {
  return { name, params, variadic };
}

function toAvailability({ since, places = '' }: FunctionDefinition): Availability {
  return { since: since === undefined ? '' : `${ Math.floor(since / 100) }.${ since % 100 }`, places };
}
