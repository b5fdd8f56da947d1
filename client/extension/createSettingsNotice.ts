import { SETTINGS_TEXTS } from '../../core/messages';
import type { SettingsProblemCode } from '../../core/messages';
import { SETTINGS_FORM_TEXTS } from '../messages';
import type { Means } from '../host';

/** The dialog saves while the user types: only what stands still is told. */
const QUIET_MS = 1000;

export type SettingsNotice = {

  /** Tells what is wrong with the settings, once; none: takes the notice away. */
  show(codes: readonly SettingsProblemCode[]): void;
  close(): void;
};

/** One notice about settings of no use. It stays until they are mended: what the user set does not hold. */
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
