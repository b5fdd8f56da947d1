export type RoundingMode = 'up' | 'down' | 'ceiling' | 'floor' | 'half_up' | 'half_down' | 'half_even' | 'unnecessary';

/** The quotient as a whole number. Undefined where the mode is `unnecessary` and rounding would be needed. */
export function roundQuotient(units: bigint, divisor: bigint, mode: RoundingMode): bigint | undefined {
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

/** How many decimal digits a number has. */
export function digits(units: bigint): number {
  return String(units < 0n ? -units : units).length;
}

export function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// helpers //////////

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
