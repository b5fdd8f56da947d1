import type { SettingsProblemCode } from '../../core/messages';
import { DEFAULT_SETTINGS, parseBaseUrl, parseTimeLimit } from '../../core/protocol';
import type { HostSettings } from '../../core/protocol';
import type { Problem, Result } from '../../core/result';
import { SETTINGS_FORM_TEXTS } from '../messages';

type Name = keyof HostSettings;
type ReadSetting<N extends Name> = Result<HostSettings[N], Problem<SettingsProblemCode>>;

/** The group's id in the application's settings: every key begins with it. */
const ID = 'openai-task';

const KEYS: Readonly<Record<Name, string>> = { baseUrl: 'testEndpoint', timeLimitSeconds: 'timeLimit', keepHistory: 'keepHistory' };

export const NAMES: readonly Name[] = [ 'baseUrl', 'timeLimitSeconds', 'keepHistory' ];

/** The dialog's own check of an address while the user types; `readBaseUrl` decides. */
const ENDPOINT_PATTERN = String.raw`^\s*((https://[^\s/?#@\\]+|http://(localhost|127(\.\d+){3}|\[::1\])(:\d+)?)(/[^\s?#\\]*)?)?\s*$`;

const TIME_LIMIT_PATTERN = String.raw`^\s*0*([1-9]\d{0,2}|[12]\d{3}|3[0-5]\d{2}|3600)\s*$`;

/** The key under which the application stores a setting. */
export function settingKey(name: Name): string {
  return `${ ID }.${ KEYS[ name ] }`;
}

/** The group in the application's settings dialog (docs/modeler-host.md, section 4). */
export const SETTINGS_GROUP = {
  id: ID,
  title: SETTINGS_FORM_TEXTS[ 'settings-form/title' ],
  properties: {
    [ settingKey('baseUrl') ]: {
      type: 'text',
      label: SETTINGS_FORM_TEXTS[ 'settings-form/endpoint' ],
      description: SETTINGS_FORM_TEXTS[ 'settings-form/endpoint-more' ],
      hint: SETTINGS_FORM_TEXTS[ 'settings-form/endpoint-hint' ],
      default: DEFAULT_SETTINGS.baseUrl ?? '',
      constraints: { pattern: { value: ENDPOINT_PATTERN, message: SETTINGS_FORM_TEXTS[ 'settings-form/endpoint-fits' ] } }
    },
    [ settingKey('timeLimitSeconds') ]: {
      type: 'text',
      label: SETTINGS_FORM_TEXTS[ 'settings-form/time-limit' ],
      description: SETTINGS_FORM_TEXTS[ 'settings-form/time-limit-more' ],
      default: String(DEFAULT_SETTINGS.timeLimitSeconds),
      constraints: { pattern: { value: TIME_LIMIT_PATTERN, message: SETTINGS_FORM_TEXTS[ 'settings-form/time-limit-fits' ] } }
    },
    [ settingKey('keepHistory') ]: {
      type: 'boolean',
      label: SETTINGS_FORM_TEXTS[ 'settings-form/history' ],
      description: SETTINGS_FORM_TEXTS[ 'settings-form/history-more' ],
      default: DEFAULT_SETTINGS.keepHistory
    }
  }
};

/** Reads and checks a setting: any plugin, or the user by hand, can write anything into the application's settings. */
export function readSetting(name: Name, value: unknown): Result<Partial<HostSettings>, Problem<SettingsProblemCode>> {
  const read: ReadSetting<Name> = value === undefined || value === null
    ? { ok: true, value: DEFAULT_SETTINGS[ name ] }
    : READERS[ name ](value);

  return read.ok ? { ok: true, value: { [ name ]: read.value } } : read;
}


// helpers //////////

const READERS: { [N in Name]: (value: unknown) => ReadSetting<N> } = {
  baseUrl: value => parseBaseUrl(String(value)),
  timeLimitSeconds: value => parseTimeLimit(String(value)),
  keepHistory: value => ({ ok: true, value: value === true })
};
