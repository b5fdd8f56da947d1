import { tooLarge } from '../stop';
import { digits } from './rounding';

/** A whole number of units with a count of decimal places: 1.50 is 150 units of scale 2. */
export type Scaled = { readonly units: bigint; readonly scale: number };

/** A number with more digits is not a value of a process; to rescale beyond it would only use memory. */
export const MAX_DIGITS = 10_000;
export const MAX_SCALE = 2_147_483_647;

/** The units of a number at a finer scale. */
export function unitsAt(value: Scaled, scale: number): bigint {
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
export function exponent(value: Scaled): number {
  return digits(value.units) - 1 - value.scale;
}

export function clampScale(scale: number): number {
  return Math.max(-MAX_SCALE, Math.min(MAX_SCALE, scale));
}

/** The same number without trailing zeros, at the preferred scale or above it. */
export function stripZeros(value: Scaled, preferredScale: number): Scaled {
  let { units, scale } = value;

  while (scale > preferredScale && units % 10n === 0n) {
    if (units === 0n) {
      return { units: 0n, scale: preferredScale };
    }

    units /= 10n;
    scale -= 1;
  }

  return { units, scale };
}

/** The engine's notation: plain where that is short, else scientific (`1E+3`). */
export function formatScaled({ units, scale }: Scaled): string {
  if (scale === 0) {
    return String(units);
  }

  const sign = units < 0n ? '-' : '';
  const text = String(units < 0n ? -units : units);
  const power = text.length - 1 - scale;

  if (scale > 0 && power >= -6) {
    const padded = text.padStart(scale + 1, '0');

    return `${ sign }${ padded.slice(0, -scale) }.${ padded.slice(-scale) }`;
  }

  const mantissa = text.length > 1 ? `${ text[0] }.${ text.slice(1) }` : text;

  return `${ sign }${ mantissa }${ power === 0 ? '' : `E${ power > 0 ? '+' : '' }${ power }` }`;
}
