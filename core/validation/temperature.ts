import type { Facts } from './facts';
import { CUSTOM_SINCE } from './model';

/** The texts that the template's pattern allows (connector runtime notes, section 1.3). */
const PATTERN = /^(?:2|1|0|1\.\d{1,2}|0\.\d{1,2})$/;

const MAXIMUM = 2;

/** A temperature as typed. `number` is null where the text is none. */
export type Temperature = { text: string; number: number | null; allowed: boolean };

/** The typed temperature of a chat; null for FEEL, secrets, and where the template has none. */
export function readTemperature({ operation, version, text }: Facts): Temperature | null {
  const source = text('internal_temperature');

  if (operation !== 'chat' || version < CUSTOM_SINCE || typeof source !== 'string' || source.startsWith('=') || source.trim() === '' || /secrets\./.test(source)) {
    return null;
  }

  const number = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)\s*$/.test(source) ? Number(source) : null;

  return { text: source, number, allowed: PATTERN.test(source) };
}

export function isInRange(number: number): boolean {
  return number >= 0 && number <= MAXIMUM;
}

/** A number in the template's notation: at most two decimals, between 0 and 2. */
export function temperatureText(number: number): string {
  return String(Math.round(Math.min(Math.max(number, 0), MAXIMUM) * 100) / 100);
}
