import { Stop } from './stop';
import type { Json, JsonObject } from './json-types';
import { jacksonTemporal, zeebeTemporal } from './temporal';
import type { JsonForm } from './types';
import { Decimal, FeelContext, FeelFunction, FeelRange } from './values';
import type { Value } from './values';

const INT64 = 2n ** 63n;

/**
 * The JSON that a value becomes. Zeebe and Jackson write numbers and temporal values differently.
 *
 * @throws Stop where Jackson cannot write the value
 */
export function toJson(value: Value, form: JsonForm): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return value;
  }

  if (value instanceof Decimal) {
    return form === 'zeebe' ? zeebeNumber(value) : jacksonNumber(value);
  }

  if (Array.isArray(value)) {
    return value.map(item => toJson(item, form));
  }

  if (value instanceof FeelContext) {
    return objectOf(value.entries().map(([ key, member ]) => [ key, toJson(member, form) ]));
  }

  if (value instanceof FeelRange || value instanceof FeelFunction) {
    return unrepresentableToJson(value.kind, form);
  }

  return form === 'zeebe' ? zeebeTemporal(value) : jacksonTemporal(value);
}

// helpers //////////

/** Keys such as `__proto__` are keys like any other. */
function objectOf(entries: [ string, Json ][]): JsonObject {
  return Object.fromEntries(entries);
}

/** Of a whole number, Zeebe keeps the lowest 64 bits. */
function zeebeNumber(value: Decimal): Json {
  return value.isWhole() ? Number(BigInt.asIntN(64, value.truncate())) : value.toNumber();
}

function jacksonNumber(value: Decimal): Json {
  const double = value.toNumber();

  if (!value.isWhole()) {
    return double;
  }

  const whole = value.truncate();

  if (!Number.isFinite(double)) {
    throw new Stop('feel/not-representable', { type: 'number' });
  }

  return whole >= -INT64 && whole < INT64 ? Number(whole) : double;
}

function unrepresentableToJson(type: string, form: JsonForm): Json {
  if (form === 'zeebe') {
    return null;
  }

  throw new Stop('feel/not-representable', { type });
}
