import { readOrigin } from '../connector';
import type { SettingsProblemCode } from '../messages';
import { trimTrailing } from '../result';
import type { Problem, Result } from '../result';

import type { HostSettings } from './messages';

/** What holds until the user says otherwise: the task's own URL, two minutes. */
export const DEFAULT_SETTINGS: HostSettings = { baseUrl: null, timeLimitSeconds: 120, keepHistory: true };

/** Seconds that a whole run may be given. */
export const TIME_LIMIT = { min: 1, max: 3600 };

type ReadSetting<T> = Result<T, Problem<SettingsProblemCode>>;

/** A test endpoint without blanks around it and slashes at its end; empty means none. */
export function readBaseUrl(text: string): ReadSetting<string | null> {
  const url = trimTrailing(text.trim(), '/');

  if (url === '') {
    return { ok: true, value: null };
  }

  const read = readOrigin(url);

  if (!read.ok) {
    return failure(read.problem === 'insecure' ? 'settings/insecure-base-url' : 'settings/unreadable-base-url');
  }

  return /[?#]/.test(read.rest) ? failure('settings/unreadable-base-url') : { ok: true, value: url };
}

/** A time limit in whole seconds, as it was typed. */
export function readTimeLimit(text: string): ReadSetting<number> {
  const seconds = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;

  return seconds >= TIME_LIMIT.min && seconds <= TIME_LIMIT.max ? { ok: true, value: seconds } : failure('settings/time-limit');
}


// helpers //////////

function failure(code: SettingsProblemCode): ReadSetting<never> {
  return { ok: false, problems: [ { code } ] };
}
