/** The words of the plugin's group in the Modeler's settings dialog. */
export const SETTINGS_FORM_TEXTS = {
  'settings-form/title': 'OpenAI tasks',
  'settings-form/endpoint': 'Test endpoint',
  'settings-form/endpoint-more': 'The address for test runs instead of https://api.openai.com/v1: a proxy, a compatible server, or the simulator. The Modeler asks before a secret is sent to a new address. Your diagrams and your cluster are not affected.',
  'settings-form/endpoint-hint': 'https://proxy.example/v1',
  'settings-form/endpoint-fits': 'Write scheme, host and path, such as https://proxy.example/v1. Plain http works only on this computer (127.0.0.1, localhost).',
  'settings-form/time-limit': 'Time limit of a test run, in seconds',
  'settings-form/time-limit-more': 'A test run ends after this time, regardless of the task’s connection timeout.',
  'settings-form/time-limit-fits': 'Write a whole number from 1 to 3600.',
  'settings-form/history': 'Keep run history',
  'settings-form/history-more': 'The last run of each task is kept on this computer, without secrets, and shown again with the diagram. Turning this off deletes the runs of open diagrams now and those of other diagrams when you open them.',
  'settings-form/not-used': 'A setting of OpenAI tasks is not used'
};
