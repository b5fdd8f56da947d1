import { SETTINGS_TEXTS } from '../../core/messages';
import type { SettingsProblemCode } from '../../core/messages';
import { DEFAULT_SETTINGS } from '../../core/protocol';
import type { Bridge, HostSettings } from '../../core/protocol';
import type { BridgeAccess, Means, SettingsMeans } from '../host';

import { createSettingsNotice } from './createSettingsNotice';
import type { SettingsNotice } from './createSettingsNotice';
import { NAMES, readSetting, SETTINGS_GROUP, settingKey } from './modeler-settings';

/**
 * Adds the plugin's settings to the application's dialog and sends the valid ones to the main process, at the start and
 * after each change. An invalid value is reported to the user, and the previous one stays in effect. Returns a function
 * that stops this.
 */
export function followSettings({ settings, notify }: Means, access: BridgeAccess): () => void {
  if (!settings || !access.ok) {
    return () => {};
  }

  const sync = new SettingsSync(settings, access.bridge, createSettingsNotice(notify));

  return sync.start();
}


// helpers //////////

class SettingsSync {
  readonly #settings: SettingsMeans;
  readonly #bridge: Bridge;
  readonly #notice: SettingsNotice;
  readonly #problems = new Map<string, SettingsProblemCode>();
  #usable = DEFAULT_SETTINGS;
  #sent = '';
  #due = false;

  constructor(settings: SettingsMeans, bridge: Bridge, notice: SettingsNotice) {
    this.#settings = settings;
    this.#bridge = bridge;
    this.#notice = notice;
  }

  /** The settings file can be read before or after this, so each value is read and its changes are listened to. */
  start(): () => void {
    const undo = NAMES.map(name => this.#settings.subscribe(settingKey(name), value => this.#take(name, value)));

    this.#settings.register(SETTINGS_GROUP);
    NAMES.forEach(name => this.#take(name, this.#settings.get(settingKey(name))));

    return () => {
      undo.forEach(each => each());
      this.#notice.close();
    };
  }

  #take(name: keyof HostSettings, value: unknown): void {
    const read = readSetting(name, value);

    if (read.ok) {
      this.#usable = { ...this.#usable, ...read.value };
      this.#problems.delete(name);
    } else {
      read.problems.forEach(({ code }) => this.#problems.set(name, code));
    }

    this.#notice.show([ ...this.#problems.values() ]);
    this.#schedule();
  }

  /** Values that change together are sent together. */
  #schedule(): void {
    if (!this.#due) {
      this.#due = true;
      queueMicrotask(() => void this.#send());
    }
  }

  async #send(): Promise<void> {
    const settings = this.#usable;
    const text = JSON.stringify(settings);

    this.#due = false;

    if (text === this.#sent) {
      return;
    }

    this.#sent = text;

    const problem = await this.#call(settings);

    if (problem && text === this.#sent) {
      this.#notice.show([ problem ]);
    }
  }

  /** The reason why settings were not applied; null if they were. */
  async #call(settings: HostSettings): Promise<SettingsProblemCode | null> {
    try {
      const reply = await this.#bridge.saveSettings({ settings });

      return reply.ok ? null : knownCode(reply.problem.code);
    } catch {
      return 'settings/not-taken';
    }
  }
}

function knownCode(code: string): SettingsProblemCode {
  return Object.hasOwn(SETTINGS_TEXTS, code) ? code as SettingsProblemCode : 'settings/not-taken';
}
