/** What is wrong with the plugin's settings. */
export const SETTINGS_TEXTS = {
  'settings/unreadable-base-url': 'The test endpoint is no address that leads to one place only. Write scheme, host and path, such as https://proxy.example/v1.',
  'settings/insecure-base-url': 'The test endpoint is not encrypted. Use https; plain http works on this machine alone (127.0.0.1, localhost).',
  'settings/time-limit': 'The time limit is no number of seconds from 1 to 3600. Write a whole number, such as 120.'
};

export type SettingsProblemCode = keyof typeof SETTINGS_TEXTS;
