import { functionFailure } from '../stop';
import { digits, order, roundQuotient } from './rounding';
import type { RoundingMode } from './rounding';
import { MAX_DIGITS, MAX_SCALE, clampScale, exponent, formatScaled, stripZeros, unitsAt } from './scaled';

/** Digits that the engine keeps: decimal128. */
const PRECISION = 34;
const PRECISION_LIMIT = 10n ** 34n;

const MAX_EXPONENT = 999_999_999;

/**
 * A number as the engine represents it: a whole number of units and a count of decimal places. Trailing zeros are part of
 * the value: `string(1.0)` is `1.0`, `string(1.50 + 1)` is `2.50`. General decimal libraries drop them.
 */
export class Decimal {
  readonly kind = 'number';

  constructor(readonly units: bigint, readonly scale: number) {}

  get sign(): -1 | 0 | 1 {
    return this.units === 0n ? 0 : this.units < 0n ? -1 : 1;
  }

  plus(other: Decimal): Decimal {
    if (this.scale === other.scale) {
      return round(this.units + other.units, this.scale);
    }

    const [ coarse, fine ] = this.scale < other.scale ? [ this, other ] : [ other, this ];

    return addUnaligned(coarse, fine);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negate());
  }

  times(other: Decimal, precision = PRECISION): Decimal {
    return round(this.units * other.units, this.scale + other.scale, precision);
  }

  /** @throws Stop on division by zero: the operator checks before, `**` does not */
  dividedBy(other: Decimal, precision = PRECISION): Decimal {
    if (other.units === 0n) {
      throw functionFailure('Division by zero');
    }

    const preferredScale = this.scale - other.scale;

    if (this.units === 0n) {
      return new Decimal(0n, clampScale(preferredScale));
    }

    const shift = Math.max(0, precision + digits(other.units) - digits(this.units) + 1);
    const numerator = this.units * 10n ** BigInt(shift);
    const quotient = numerator / other.units;

    if (numerator % other.units === 0n) {
      const { units, scale } = stripZeros(round(quotient, preferredScale + shift, precision), preferredScale);

      return new Decimal(units, scale);
    }

    // one more digit that is not zero shows half-even rounding that the quotient is not exact
    const sticky = (this.units < 0n) === (other.units < 0n) ? 1n : -1n;

    return round(quotient * 10n + sticky, preferredScale + shift + 1, precision);
  }

  /** The remainder with the sign of the dividend. */
  remainder(other: Decimal): Decimal {
    if (other.units === 0n) {
      throw functionFailure('Division by zero');
    }

    const quotientDigits = exponent(this) - exponent(other);

    if (this.units === 0n || quotientDigits < -1) {
      return this;
    }

    if (quotientDigits > PRECISION) {
      throw functionFailure('Division impossible');
    }

    const scale = Math.max(this.scale, other.scale);

    return new Decimal(unitsAt(this, scale) % unitsAt(other, scale), scale);
  }

  /** A whole power, by the algorithm of the engine's decimals: each step is rounded to a few more digits. */
  power(n: number): Decimal {
    if (Math.abs(n) > MAX_EXPONENT) {
      throw functionFailure('Invalid operation');
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

    return round(power.units, power.scale);
  }

  negate(): Decimal {
    return new Decimal(-this.units, this.scale);
  }

  abs(): Decimal {
    return this.units < 0n ? this.negate() : this;
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

  /** The number with this count of decimal places. Undefined where the mode is `unnecessary` and rounding would be needed. */
  withScale(scale: number, mode: RoundingMode): Decimal | undefined {
    if (scale >= this.scale) {
      return new Decimal(unitsAt(this, scale), scale);
    }

    const drop = this.scale - scale;

    if (drop > digits(this.units) + 1) {
      const nothing = roundQuotient(this.units === 0n ? 0n : this.units < 0n ? -1n : 1n, 100n, mode);

      return nothing === undefined ? undefined : new Decimal(nothing, scale);
    }

    const units = roundQuotient(this.units, 10n ** BigInt(drop), mode);

    return units === undefined ? undefined : new Decimal(units, scale);
  }

  isWhole(): boolean {
    return this.scale <= 0 || stripZeros(this, 0).scale === 0;
  }

  /** The whole part. Of a number with too many digits it returns the lowest 64 bits, which are zero. */
  truncate(): bigint {
    if (this.scale <= 0) {
      return -this.scale > MAX_DIGITS ? 0n : this.units * 10n ** BigInt(-this.scale);
    }

    return this.scale > digits(this.units) ? 0n : this.units / 10n ** BigInt(this.scale);
  }

  /** The whole part as the engine reads an index or a size: the lowest 32 bits. */
  toInt(): number {
    return Number(BigInt.asIntN(32, this.truncate()));
  }

  /** The nearest double. */
  toNumber(): number {
    return this.scale === 0 ? Number(this.units) : Number(this.toString());
  }

  /** The engine's notation: plain where that is short, else scientific (`1E+3`). */
  toString(): string {
    return formatScaled(this);
  }
}

export const ZERO = new Decimal(0n, 0);
export const ONE = new Decimal(1n, 0);

// helpers //////////

function round(units: bigint, scale: number, precision = PRECISION): Decimal {
  const limit = precision === PRECISION ? PRECISION_LIMIT : 10n ** BigInt(precision);

  if (units < limit && units > -limit) {
    return checkScale(units, scale);
  }

  const drop = digits(units) - precision;
  const kept = roundQuotient(units, 10n ** BigInt(drop), 'half_even') ?? 0n;

  return round(kept, scale - drop, precision);
}

function checkScale(units: bigint, scale: number): Decimal {
  if (Math.abs(scale) > MAX_SCALE) {
    if (units === 0n) {
      return new Decimal(0n, clampScale(scale));
    }

    throw functionFailure(scale > 0 ? 'Underflow' : 'Overflow');
  }

  return new Decimal(units, scale);
}

/** Adds numbers of different scale. A summand that is too small to appear only affects the rounding. */
function addUnaligned(coarse: Decimal, fine: Decimal): Decimal {
  const distance = fine.scale - coarse.scale;

  if (distance <= 3 * PRECISION + digits(fine.units)) {
    return round(coarse.units * 10n ** BigInt(distance) + fine.units, fine.scale);
  }

  if (coarse.units === 0n) {
    return round(fine.units, fine.scale);
  }

  const trace = fine.units === 0n ? 0n : fine.units < 0n ? -1n : 1n;
  const places = 2 * PRECISION;

  return round(coarse.units * 10n ** BigInt(places) + trace, coarse.scale + places);
}
