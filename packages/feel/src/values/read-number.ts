import { functionFailure, tooLarge } from '../stop';
import { Decimal } from './decimal';
import { MAX_DIGITS, MAX_SCALE } from './scaled';

const NUMBER_TEXT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,10}))?$/;

/** The number that the engine reads from a string. Undefined where it reads none. An exponent is legal here, but not in a literal. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = NUMBER_TEXT.exec(text);
  const [ , sign = '', whole = '', fraction = '', power = '0' ] = match ?? [];

  if (!match || !whole && !fraction) {
    return undefined;
  }

  if (whole.length + fraction.length > MAX_DIGITS) {
    throw tooLarge('number', MAX_DIGITS);
  }

  const scale = fraction.length - Number(power);

  return Math.abs(scale) > MAX_SCALE ? undefined : new Decimal(BigInt(`${ sign === '-' ? '-' : '' }${ whole }${ fraction }`), scale);
}

/** A whole number that JavaScript holds exactly. */
export function decimal(value: number): Decimal {
  return new Decimal(BigInt(value), 0);
}

/**
 * A double as the engine reads it: its shortest notation, with at least one decimal place (`4.0`).
 *
 * @throws Stop where it is not a number or infinite
 */
export function fromDouble(value: number): Decimal {
  if (!Number.isFinite(value)) {
    throw functionFailure('Infinite or NaN');
  }

  const [ digitsText = '0', power = '0' ] = value.toExponential().split('e');
  const [ first = '0', rest = '' ] = digitsText.split('.');
  const exponentOf = Number(power);
  const plain = value === 0 || exponentOf >= -3 && exponentOf < 7;
  const places = plain ? Math.max(rest.length, exponentOf + 1) : Math.max(rest.length, 1);

  return new Decimal(BigInt(first + rest.padEnd(places, '0')), places - exponentOf);
}

/** The FEEL value of a JSON number: whole numbers are integers, others doubles. */
export function fromJsonNumber(value: number): Decimal {
  return Number.isInteger(value) && Math.abs(value) < 1e19 ? decimal(value) : fromDouble(value);
}
