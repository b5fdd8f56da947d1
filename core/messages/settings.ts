/** What is wrong with the plugin's settings. */
export const SETTINGS_TEXTS = {
  'settings/unreadable-base-url': 'The test endpoint is not a valid address. Write scheme, host and path, such as https://proxy.example/v1.',
  'settings/insecure-base-url': 'The test endpoint is not encrypted. Use https. Plain http works only on this computer (127.0.0.1, localhost).',
  'settings/time-limit': 'The time limit is not a number of seconds from 1 to 3600. Write a whole number, such as 120.',
  'settings/not-taken': 'The settings did not reach the plugin’s main process, so the previous ones still apply. Restart the Modeler. See its log for details.'
};

export type SettingsProblemCode = keyof typeof SETTINGS_TEXTS;
