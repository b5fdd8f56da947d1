import { readOrigin } from '../../core/connector';
import type { SettingsProblemCode } from '../../core/messages';
import type { HostSettings } from '../../core/protocol';
import type { Problem, Result } from '../../core/result';

/** The user's settings as the window last sent them. They decide nothing on secrets: a new endpoint is asked for. */
export interface Settings {
  current(): HostSettings;

  /** Takes settings over; those of no use are refused as a whole, and the former ones hold. */
  save(settings: HostSettings): Result<HostSettings, Problem<SettingsProblemCode>>;
}

export const DEFAULT_SETTINGS: HostSettings = { baseUrl: null, timeLimitSeconds: 120, keepHistory: true };

export function createSettings(): Settings {
  let settings = DEFAULT_SETTINGS;

  return {
    current: () => settings,

    save(wanted) {
      const baseUrl = readBaseUrl(wanted.baseUrl);

      if (!baseUrl.ok) {
        return baseUrl;
      }

      settings = { ...wanted, baseUrl: baseUrl.value };

      return { ok: true, value: settings };
    }
  };
}


// helpers //////////

/** Without blanks around it and slashes at its end; empty means none. */
function readBaseUrl(text: string | null): Result<string | null, Problem<SettingsProblemCode>> {
  const url = text?.trim().replace(/\/+$/, '') ?? '';

  if (url === '') {
    return { ok: true, value: null };
  }

  const read = readOrigin(url);

  if (!read.ok) {
    return { ok: false, problems: [ { code: read.problem === 'insecure' ? 'settings/insecure-base-url' : 'settings/unreadable-base-url' } ] };
  }

  return /[?#]/.test(read.rest)
    ? { ok: false, problems: [ { code: 'settings/unreadable-base-url' } ] }
    : { ok: true, value: url };
}
