import type { Facts } from '../facts/facts';
import { CUSTOM_SINCE } from '../facts/model-fact';
import { typedText } from '../facts/typed-text';

/** The notations that the template's pattern allows (docs/connector-runtime.md, section 1.3). */
const PATTERN = /^(?:2|1|0|1\.\d{1,2}|0\.\d{1,2})$/;

const MAXIMUM = 2;

/** A temperature as typed; `text` is the whole field. `number` is null if the field does not contain a number. */
export type Temperature = { text: string; typed: string; number: number | null; allowed: boolean };

/**
 * The typed temperature of a chat, also as a FEEL string; null for other FEEL and if the template has no temperature. A
 * secret is not a number, since the engine evaluates the field before the runtime replaces the placeholder.
 */
export function readTemperature(facts: Facts): Temperature | null {
  const source = facts.text('internal_temperature') ?? '';
  const typed = typedText(facts, 'internal_temperature') ?? '';

  if (facts.operation !== 'chat' || facts.version < CUSTOM_SINCE || typed.trim() === '') {
    return null;
  }

  const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(typed.trim()) ? Number(typed) : null;

  return { text: source, typed, number, allowed: PATTERN.test(source) };
}

export function isInRange(number: number): boolean {
  return number >= 0 && number <= MAXIMUM;
}

/** A number in the template's notation: at most two decimals, between 0 and 2. */
export function temperatureText(number: number): string {
  return String(Math.round(Math.min(Math.max(number, 0), MAXIMUM) * 100) / 100);
}
