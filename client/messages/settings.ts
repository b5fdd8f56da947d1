/** The words of the plugin's group in the Modeler's settings dialog. */
export const SETTINGS_FORM_TEXTS = {
  'settings-form/title': 'OpenAI tasks',
  'settings-form/endpoint': 'Test endpoint',
  'settings-form/endpoint-more': 'Where test runs go in place of https://api.openai.com/v1: a proxy, a compatible server or the simulator. The Modeler asks before a secret goes to a new address. Your diagrams and your cluster do not know of it.',
  'settings-form/endpoint-hint': 'https://proxy.example/v1',
  'settings-form/endpoint-fits': 'Write scheme, host and path, such as https://proxy.example/v1. Plain http works on this machine alone (127.0.0.1, localhost).',
  'settings-form/time-limit': 'Time limit of a test run, in seconds',
  'settings-form/time-limit-more': 'A test run ends after this time, whatever the connection timeout of its task says.',
  'settings-form/time-limit-fits': 'Write a whole number from 1 to 3600.',
  'settings-form/history': 'Keep run history',
  'settings-form/history-more': 'The last run of each task is kept on this computer, without secrets, and shown again with the diagram. Turning this off removes what was kept for the diagrams that are open; for others when they are opened.',
  'settings-form/not-used': 'A setting of OpenAI tasks is not used'
};
