import type { SettingsProblemCode } from '../../core/messages';
import { DEFAULT_SETTINGS, parseBaseUrl } from '../../core/protocol';
import type { HostSettings } from '../../core/protocol';
import type { Problem, Result } from '../../core/result';

/** The user's settings as the window last sent them. They decide nothing on secrets: a new endpoint is asked for. */
export interface Settings {
  current(): HostSettings;

  /** Takes settings over; those of no use are refused as a whole, and the former ones hold. */
  save(settings: HostSettings): Result<HostSettings, Problem<SettingsProblemCode>>;
}

export function createSettings(): Settings {
  let settings = DEFAULT_SETTINGS;

  return {
    current: () => settings,

    save(wanted) {
      const baseUrl = parseBaseUrl(wanted.baseUrl ?? '');

      if (!baseUrl.ok) {
        return baseUrl;
      }

      settings = { ...wanted, baseUrl: baseUrl.value };

      return { ok: true, value: settings };
    }
  };
}
