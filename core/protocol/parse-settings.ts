import { readOrigin } from '../connector';
import type { SettingsProblemCode } from '../messages';
import { trimTrailing } from '../result';
import type { Problem, Result } from '../result';

import type { HostSettings } from './types';

/** The settings until the user changes them: the task's own URL, two minutes. */
export const DEFAULT_SETTINGS: HostSettings = { baseUrl: null, timeLimitSeconds: 120, keepHistory: true };

/** The limits of the time limit of a run, in seconds. */
export const TIME_LIMIT = { min: 1, max: 3600 };

type ReadSetting<T> = Result<T, Problem<SettingsProblemCode>>;

/** A test endpoint without surrounding spaces and trailing slashes; empty means none. */
export function parseBaseUrl(text: string): ReadSetting<string | null> {
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

/** A typed time limit in whole seconds. */
export function parseTimeLimit(text: string): ReadSetting<number> {
  const seconds = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;

  return seconds >= TIME_LIMIT.min && seconds <= TIME_LIMIT.max ? { ok: true, value: seconds } : failure('settings/time-limit');
}


// helpers //////////

function failure(code: SettingsProblemCode): ReadSetting<never> {
  return { ok: false, problems: [ { code } ] };
}
