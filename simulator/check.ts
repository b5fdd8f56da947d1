import { isJsonObject } from '../core/result';
import type { Json, JsonObject } from '../core/result';

import { fault } from './reply';
import type { ApiFault } from './reply';

/** Looks at one value, present and not null; `param` is its path as the API names it. */
export type Check = (value: Json, param: string) => ApiFault | null;

/** A value as an error message calls it. */
export function typeName(value: Json | undefined): string {
  if (value === null || value === undefined) {
    return 'null';
  }

  if (Array.isArray(value)) {
    return 'an array';
  }

  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'an integer' : 'a decimal';
  }

  return typeof value === 'object' ? 'an object' : `a ${ typeof value }`;
}

export function invalidType(value: Json | undefined, param: string, wanted: string): ApiFault {
  return fault(`${ lastName(param) } must be ${ wanted }, not ${ typeName(value) }.`, { param, code: 'invalid_type' });
}

export function missing(param: string): ApiFault {
  return fault(`Parameter ${ param } is required.`, { param, code: 'missing_required_parameter' });
}

export function unknownParameter(param: string): ApiFault {
  return fault(`Parameter ${ param } is not known.`, { param, code: 'unknown_parameter' });
}

export function unsupported(param: string, message = `This model does not take ${ param }.`): ApiFault {
  return fault(message, { param, code: 'unsupported_parameter' });
}

export const decimal = (min: number, max: number): Check => (value, param) =>
  typeof value === 'number' ? outside(value, param, { min, max, kind: 'decimal' }) : invalidType(value, param, 'a decimal');

export const integer = (min: number, max = Infinity): Check => (value, param) =>
  typeof value === 'number' && Number.isInteger(value)
    ? outside(value, param, { min, max, kind: 'integer' })
    : invalidType(value, param, 'an integer');

export const boolean: Check = (value, param) => typeof value === 'boolean' ? null : invalidType(value, param, 'a boolean');
export const object: Check = (value, param) => isJsonObject(value) ? null : invalidType(value, param, 'an object');
export const array: Check = (value, param) => Array.isArray(value) ? null : invalidType(value, param, 'an array');

export const text = (maxLength = Infinity): Check => (value, param) => {
  if (typeof value !== 'string') {
    return invalidType(value, param, 'a string');
  }

  return value.length > maxLength
    ? fault(`${ lastName(param) } is longer than ${ maxLength } characters.`, { param, code: 'string_above_max_length' })
    : null;
};

export const oneOf = (...allowed: string[]): Check => (value, param) =>
  typeof value === 'string' && !allowed.includes(value)
    ? fault(`${ lastName(param) } must be one of ${ allowed.join(', ') }.`, { param, code: 'invalid_value' })
    : text()(value, param);

/** An object of these keys alone, each checked; a required key that lacks is named by its path. */
export const shape = (keys: Readonly<Record<string, Check>>, required: readonly string[] = []): Check => (value, param) => {
  if (!isJsonObject(value)) {
    return invalidType(value, param, 'an object');
  }

  return firstOf(
    () => firstFault(required, key => value[ key ] == null ? missing(`${ param }.${ key }`) : null),
    () => firstFault(Object.keys(value), key => keys[ key ] ? null : unknownParameter(`${ param }.${ key }`)),
    () => checkKeys(value, keys, `${ param }.`)
  );
};

/** Checks every key that is present and not null, in alphabetical order: the order in which the API reports. */
export function checkKeys(value: JsonObject, keys: Readonly<Record<string, Check>>, prefix = ''): ApiFault | null {
  return firstFault(Object.keys(value).sort(), key => {
    const member = value[ key ];

    return member == null ? null : keys[ key ]?.(member, prefix + key) ?? null;
  });
}

/** The first fault found among items. */
export function firstFault<T>(items: readonly T[], find: (item: T, index: number) => ApiFault | null): ApiFault | null {
  for (const [ index, item ] of items.entries()) {
    const found = find(item, index);

    if (found) {
      return found;
    }
  }

  return null;
}

/** The first fault of several looks, later ones untaken. */
export function firstOf(...looks: (() => ApiFault | null)[]): ApiFault | null {
  return firstFault(looks, look => look());
}


// helpers //////////

function outside(value: number, param: string, { min, max, kind }: { min: number; max: number; kind: string }): ApiFault | null {
  if (value < min) {
    return fault(`${ lastName(param) } ${ value } is below the minimum of ${ min }.`, { param, code: `${ kind }_below_min_value` });
  }

  return value > max
    ? fault(`${ lastName(param) } ${ value } is above the maximum of ${ max }.`, { param, code: `${ kind }_above_max_value` })
    : null;
}

/** `content` of `messages[0].content`. */
function lastName(param: string): string {
  return param.slice(param.lastIndexOf('.') + 1);
}
