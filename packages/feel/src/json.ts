import { Stop } from './stop';
import type { Json, JsonObject } from './json-types';
import { engineTemporal, runtimeTemporal } from './temporal';
import type { FeelPlace } from './types';
import { Decimal, FeelContext, FeelFunction, FeelRange } from './values';
import type { Value } from './values';

const INT64 = 2n ** 63n;

/**
 * The JSON that a value becomes at its place (connector runtime notes, section 8.4): the engine and the runtime write
 * numbers and temporal values differently.
 *
 * @throws Stop where the place has no form for it
 */
export function toJson(value: Value, place: FeelPlace): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return value;
  }

  if (value instanceof Decimal) {
    return numberToJson(value, isEngine(place));
  }

  if (Array.isArray(value)) {
    return value.map(item => toJson(item, place));
  }

  if (value instanceof FeelContext) {
    return objectOf(value.entries().map(([ key, member ]) => [ key, toJson(member, place) ]));
  }

  if (value instanceof FeelRange || value instanceof FeelFunction) {
    return withoutForm(value.kind, place);
  }

  return isEngine(place) ? engineTemporal(value) : runtimeTemporal(value);
}

// helpers //////////

function isEngine(place: FeelPlace): boolean {
  return place === 'input' || place === 'output';
}

/** Keys such as `__proto__` are keys like any other. */
function objectOf(entries: [ string, Json ][]): JsonObject {
  return Object.fromEntries(entries);
}

function numberToJson(value: Decimal, engine: boolean): Json {
  if (!value.isWhole()) {
    return value.toNumber();
  }

  const whole = value.truncated();

  if (engine) {
    return Number(BigInt.asIntN(64, whole));
  }

  const double = value.toNumber();

  if (!Number.isFinite(double)) {
    throw new Stop('feel/not-representable', { type: 'number' });
  }

  return whole >= -INT64 && whole < INT64 ? Number(whole) : double;
}

function withoutForm(type: string, place: FeelPlace): Json {
  if (isEngine(place)) {
    return null;
  }

  throw new Stop('feel/not-representable', { type });
}
