/** What the plugin says in the window around the diagrams. */
export const WINDOW_TEXTS = {
  'window/secrets': 'Secrets for OpenAI tasks',
  'window/no-secrets': 'Secrets cannot be managed here',
  'window/close': 'Close'
};
