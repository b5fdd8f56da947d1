import type { Flag } from '../call';
import { unusable } from '../problem';
import type { CliResult } from '../problem';

/** What a flag takes: its bounds, whether fractions count, and how to say so. */
type NumberRule = { min: number; max: number; whole: boolean; expected: string };

/** Milliseconds that a timer of Node can wait at most, in seconds. */
const LONGEST_TIMER = 2_147_483;

export const RETRIES: NumberRule = {
  min: 1, max: 2_147_483_647, whole: true, expected: 'a whole number from 1, such as 3'
};

export const COUNT: NumberRule = {
  min: 0, max: 2_147_483_647, whole: true, expected: 'a whole number from 0, such as 10'
};

export const SECONDS: NumberRule = {
  min: 0.001, max: LONGEST_TIMER, whole: false, expected: 'seconds above 0, such as 120'
};

export const PORT: NumberRule = {
  min: 0, max: 65_535, whole: true, expected: 'a whole number from 0 to 65535; 0 takes any free port'
};

/** The number behind a flag; undefined without the flag. Digits with an optional fraction alone: no `1e3`, no blanks. */
export function readNumber(flag: Flag, rule: NumberRule, text: string | undefined): CliResult<number | undefined> {
  if (text === undefined) {
    return { ok: true, value: undefined };
  }

  const number = Number(text);
  const shape = rule.whole ? /^\d+$/ : /^\d+(?:\.\d+)?$/;

  return shape.test(text) && number >= rule.min && number <= rule.max
    ? { ok: true, value: number }
    : unusable('cli/bad-number', { flag: flag.name, text, expected: rule.expected });
}
