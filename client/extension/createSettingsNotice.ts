import { SETTINGS_TEXTS } from '../../core/messages';
import type { SettingsProblemCode } from '../../core/messages';
import { SETTINGS_FORM_TEXTS } from '../messages';
import type { Means } from '../host';

/** The dialog saves while the user types: a fault is shown only after typing has paused. */
const QUIET_MS = 1000;

export type SettingsNotice = {

  /** Shows once what is wrong with the settings; without faults, removes the notice. */
  show(codes: readonly SettingsProblemCode[]): void;
  close(): void;
};

/** Creates the notice about invalid settings. It stays until the user fixes them, because they have no effect. */
export function createSettingsNotice(notify: Means[ 'notify' ]): SettingsNotice {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hide = (): void => {};
  let shown = '';

  function display(content: string): void {
    shown = content;
    hide = notify({ type: 'warning', title: SETTINGS_FORM_TEXTS[ 'settings-form/not-used' ], content, duration: 0 });
  }

  function close(): void {
    clearTimeout(timer);
    hide();
    hide = () => {};
    shown = '';
  }

  return {
    show(codes) {
      const content = codes.map(code => SETTINGS_TEXTS[ code ]).join(' ');

      if (content !== '' && content === shown) {
        return;
      }

      close();

      if (content !== '') {
        timer = setTimeout(() => display(content), QUIET_MS);
      }
    },

    close
  };
}
