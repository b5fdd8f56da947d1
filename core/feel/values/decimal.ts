import { failed, tooLarge } from '../stop';

/** Digits that the engine keeps: decimal128. */
const PRECISION = 34;
const PRECISION_LIMIT = 10n ** 34n;

/** No number needs more digits than this; rescaling beyond it would only burn memory. */
const MAX_DIGITS = 10_000;
const MAX_SCALE = 2_147_483_647;
const MAX_EXPONENT = 999_999_999;

export type RoundingMode = 'up' | 'down' | 'ceiling' | 'floor' | 'half_up' | 'half_down' | 'half_even' | 'unnecessary';

/**
 * A number as the engine has it: a whole number of units and how many decimal places it has. Trailing zeros are part of the
 * value (`string(1.0)` is `1.0`, `string(1.50 + 1)` is `2.50`), which general decimal libraries drop; hence our own.
 */
export class Decimal {
  readonly kind = 'number';

  constructor(readonly units: bigint, readonly scale: number) {}

  get sign(): -1 | 0 | 1 {
    return this.units === 0n ? 0 : this.units < 0n ? -1 : 1;
  }

  plus(other: Decimal): Decimal {
    if (this.scale === other.scale) {
      return rounded(this.units + other.units, this.scale);
    }

    const [ coarse, fine ] = this.scale < other.scale ? [ this, other ] : [ other, this ];

    return addUnaligned(coarse, fine);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  times(other: Decimal, precision = PRECISION): Decimal {
    return rounded(this.units * other.units, this.scale + other.scale, precision);
  }

  /** @throws Stop on division by zero: the operator checks before, `**` does not */
  dividedBy(other: Decimal, precision = PRECISION): Decimal {
    if (other.units === 0n) {
      throw failed('Division by zero');
    }

    const preferredScale = this.scale - other.scale;

    if (this.units === 0n) {
      return new Decimal(0n, clampScale(preferredScale));
    }

    const shift = Math.max(0, precision + digits(other.units) - digits(this.units) + 1);
    const numerator = this.units * 10n ** BigInt(shift);
    const quotient = numerator / other.units;

    if (numerator % other.units === 0n) {
      return stripped(rounded(quotient, preferredScale + shift, precision), preferredScale);
    }

    // one digit more that is not zero makes half-even see that the quotient is not exact
    const sticky = (this.units < 0n) === (other.units < 0n) ? 1n : -1n;

    return rounded(quotient * 10n + sticky, preferredScale + shift + 1, precision);
  }

  /** The remainder with the sign of the dividend. */
  remainder(other: Decimal): Decimal {
    if (other.units === 0n) {
      throw failed('Division by zero');
    }

    const quotientDigits = exponent(this) - exponent(other);

    if (this.units === 0n || quotientDigits < -1) {
      return this;
    }

    if (quotientDigits > PRECISION) {
      throw failed('Division impossible');
    }

    const scale = Math.max(this.scale, other.scale);

    return new Decimal(unitsAt(this, scale) % unitsAt(other, scale), scale);
  }

  /** A whole power, by the algorithm that the engine's decimals use: each step rounded to a few digits more. */
  power(n: number): Decimal {
    if (Math.abs(n) > MAX_EXPONENT) {
      throw failed('Invalid operation');
    }

    if (n === 0) {
      return ONE;
    }

    const bits = Math.abs(n).toString(2);
    const precision = PRECISION + String(Math.abs(n)).length + 1;
    let result = ONE;

    for (const bit of bits) {
      result = result.times(result, precision);

      if (bit === '1') {
        result = result.times(this, precision);
      }
    }

    const power = n < 0 ? ONE.dividedBy(result, precision) : result;

    return rounded(power.units, power.scale);
  }

  negated(): Decimal {
    return new Decimal(-this.units, this.scale);
  }

  abs(): Decimal {
    return this.units < 0n ? this.negated() : this;
  }

  compare(other: Decimal): number {
    if (this.scale === other.scale) {
      return order(this.units, other.units);
    }

    if (this.sign !== other.sign || this.sign === 0) {
      return this.sign - other.sign;
    }

    const difference = exponent(this) - exponent(other);

    if (difference !== 0) {
      return difference * this.sign;
    }

    const scale = Math.max(this.scale, other.scale);

    return order(unitsAt(this, scale), unitsAt(other, scale));
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  /** The number with so many decimal places; undefined where `unnecessary` rounding would be needed. */
  withScale(scale: number, mode: RoundingMode): Decimal | undefined {
    if (scale >= this.scale) {
      return new Decimal(unitsAt(this, scale), scale);
    }

    const drop = this.scale - scale;

    if (drop > digits(this.units) + 1) {
      const nothing = roundedQuotient(this.units === 0n ? 0n : this.units < 0n ? -1n : 1n, 100n, mode);

      return nothing === undefined ? undefined : new Decimal(nothing, scale);
    }

    const units = roundedQuotient(this.units, 10n ** BigInt(drop), mode);

    return units === undefined ? undefined : new Decimal(units, scale);
  }

  isWhole(): boolean {
    return this.scale <= 0 || stripped(this, 0).scale === 0;
  }

  /** The whole part. Numbers of absurd size give their lowest 64 bits, which are zero. */
  truncated(): bigint {
    if (this.scale <= 0) {
      return -this.scale > MAX_DIGITS ? 0n : this.units * 10n ** BigInt(-this.scale);
    }

    return this.scale > digits(this.units) ? 0n : this.units / 10n ** BigInt(this.scale);
  }

  /** The whole part as the engine takes a number for an index or a size: 32 bits, what is beyond is cut off. */
  toInt(): number {
    return Number(BigInt.asIntN(32, this.truncated()));
  }

  /** The nearest double. */
  toNumber(): number {
    return this.scale === 0 ? Number(this.units) : Number(this.toString());
  }

  /** The notation of the engine: plain where that is short, else scientific (`1E+3`). */
  toString(): string {
    if (this.scale === 0) {
      return String(this.units);
    }

    const sign = this.units < 0n ? '-' : '';
    const text = String(this.units < 0n ? -this.units : this.units);
    const adjusted = text.length - 1 - this.scale;

    if (this.scale > 0 && adjusted >= -6) {
      const padded = text.padStart(this.scale + 1, '0');

      return `${ sign }${ padded.slice(0, -this.scale) }.${ padded.slice(-this.scale) }`;
    }

    const mantissa = text.length > 1 ? `${ text[0] }.${ text.slice(1) }` : text;

    return `${ sign }${ mantissa }${ adjusted === 0 ? '' : `E${ adjusted > 0 ? '+' : '' }${ adjusted }` }`;
  }
}

export const ZERO = new Decimal(0n, 0);
export const ONE = new Decimal(1n, 0);

const NUMBER_TEXT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,10}))?$/;

/** Reads a number as the engine reads text; undefined where it does not. An exponent is legal here, though not in a literal. */
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
 * A double as the engine sees it: its shortest notation, with one decimal place at least (`4.0`).
 *
 * @throws Stop where it is not a number or infinite
 */
export function fromDouble(value: number): Decimal {
  if (!Number.isFinite(value)) {
    throw failed('Infinite or NaN');
  }

  const [ digitsText = '0', power = '0' ] = value.toExponential().split('e');
  const [ first = '0', rest = '' ] = digitsText.split('.');
  const exponentOf = Number(power);
  const plain = value === 0 || exponentOf >= -3 && exponentOf < 7;
  const places = plain ? Math.max(rest.length, exponentOf + 1) : Math.max(rest.length, 1);

  return new Decimal(BigInt(first + rest.padEnd(places, '0')), places - exponentOf);
}

/** A number of JSON: whole ones as integers, others as doubles. */
export function fromJsonNumber(value: number): Decimal {
  return Number.isInteger(value) && Math.abs(value) < 1e19 ? decimal(value) : fromDouble(value);
}

// helpers //////////

function rounded(units: bigint, scale: number, precision = PRECISION): Decimal {
  const limit = precision === PRECISION ? PRECISION_LIMIT : 10n ** BigInt(precision);

  if (units < limit && units > -limit) {
    return checked(units, scale);
  }

  const drop = digits(units) - precision;
  const kept = roundedQuotient(units, 10n ** BigInt(drop), 'half_even') ?? 0n;

  return rounded(kept, scale - drop, precision);
}

function checked(units: bigint, scale: number): Decimal {
  if (Math.abs(scale) > MAX_SCALE) {
    if (units === 0n) {
      return new Decimal(0n, clampScale(scale));
    }

    throw failed(scale > 0 ? 'Underflow' : 'Overflow');
  }

  return new Decimal(units, scale);
}

function clampScale(scale: number): number {
  return Math.max(-MAX_SCALE, Math.min(MAX_SCALE, scale));
}

/** Adds numbers of different scale. A summand too small to show only decides the rounding. */
function addUnaligned(coarse: Decimal, fine: Decimal): Decimal {
  const distance = fine.scale - coarse.scale;

  if (distance <= 3 * PRECISION + digits(fine.units)) {
    return rounded(coarse.units * 10n ** BigInt(distance) + fine.units, fine.scale);
  }

  if (coarse.units === 0n) {
    return rounded(fine.units, fine.scale);
  }

  const trace = fine.units === 0n ? 0n : fine.units < 0n ? -1n : 1n;
  const places = 2 * PRECISION;

  return rounded(coarse.units * 10n ** BigInt(places) + trace, coarse.scale + places);
}

function stripped(value: Decimal, preferredScale: number): Decimal {
  let { units, scale } = value;

  while (scale > preferredScale && units % 10n === 0n) {
    if (units === 0n) {
      return new Decimal(0n, preferredScale);
    }

    units /= 10n;
    scale -= 1;
  }

  return new Decimal(units, scale);
}

function unitsAt(value: Decimal, scale: number): bigint {
  const places = scale - value.scale;

  if (places + digits(value.units) > MAX_DIGITS) {
    if (value.units === 0n) {
      return 0n;
    }

    throw tooLarge('number', MAX_DIGITS);
  }

  return places === 0 ? value.units : value.units * 10n ** BigInt(places);
}

/** The power of ten of the first digit. */
function exponent(value: Decimal): number {
  return digits(value.units) - 1 - value.scale;
}

function digits(units: bigint): number {
  return String(units < 0n ? -units : units).length;
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the absolute value grows by one unit, given how the dropped part compares with a half. */
const GROWS: Record<Exclude<RoundingMode, 'unnecessary'>, (half: number, negative: boolean, odd: boolean) => boolean> = {
  up: () => true,
  down: () => false,
  ceiling: (_half, negative) => !negative,
  floor: (_half, negative) => negative,
  half_up: half => half >= 0,
  half_down: half => half > 0,
  half_even: (half, _negative, odd) => half > 0 || half === 0 && odd
};

function roundedQuotient(units: bigint, divisor: bigint, mode: RoundingMode): bigint | undefined {
  const quotient = units / divisor;
  const rest = units % divisor;

  if (rest === 0n) {
    return quotient;
  }

  if (mode === 'unnecessary') {
    return undefined;
  }

  const negative = units < 0n;
  const half = order(2n * (negative ? -rest : rest), divisor);

  return GROWS[mode](half, negative, quotient % 2n !== 0n) ? quotient + (negative ? -1n : 1n) : quotient;
}
