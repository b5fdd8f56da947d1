/** The words around secrets in the panel. `code spans` stand in backticks. */
export const SECRET_EDITOR_TEXTS = {

  // the line under the API key
  'secret/stored': 'Stored on this computer',
  'secret/session': 'Known until the Modeler closes',
  'secret/environment': 'From `{variable}`',
  'secret/file': '`{name}` is in the file of secrets',
  'secret/locked': '`{name}` is stored, but the operating system does not open it now.',
  'secret/missing': '`{name}` has no value on this computer. Only test runs need one.',
  'secret/missing-kept-elsewhere': '`{name}` has no value on this computer. Only test runs need it: start with `{variable}` set.',
  'secret/literal': 'This is an API key. A diagram is no place for it: everyone who opens the file can read it.',
  'secret/pasted': 'This is an API key. It was not pasted: a diagram is no place for it, everyone who opens the file can read it.',
  'secret/expression': 'Set by an expression: known only when the task runs',
  'secret/no-bridge': 'Whether the secret has a value is not known: the plugin’s main part is missing in this window.',
  'secret/change': 'Change…',
  'secret/add': 'Add value…',
  'secret/move': 'Move to a secret…',

  // the editor
  'secret/title': 'Value of the secret {name}',
  'secret/name': 'Secret',
  'secret/value': 'Value',
  'secret/placeholder': 'Paste the API key',
  'secret/origins': 'May be sent to',
  'secret/note-strong': 'Encrypted by the operating system for your user. Never written to the diagram and never shown again. In a cluster, the runtime uses its own secret of this name.',
  'secret/note-session': 'This system offers no safe storage. The value is kept until you close the Modeler.',
  'secret/save': 'Save',
  'secret/cancel': 'Cancel',
  'secret/check': 'Check key',
  'secret/delete': 'Delete',
  'secret/delete-question': 'Delete `{name}`?',
  'secret/keep': 'Keep',
  'secret/empty': 'Nothing to save: paste the value first.',
  'secret/save-first': 'Save the value first: the saved one is checked.',
  'secret/failed': 'That did not work, by a fault of the plugin. Try again; if it stays, restart the Modeler.',

  // what the API says to a key
  'secret/checking': 'Asking OpenAI…',
  'secret/check-works': 'Works.',
  'secret/check-wrong-key': 'OpenAI does not know this key.',
  'secret/check-may-not-list': 'The key may not list models. It can still work for this task.',
  'secret/check-blocked-country': 'OpenAI does not serve your country.',
  'secret/check-unreachable': '{host} is not reachable from here.',
  'secret/check-refused-origin': 'Not checked: the secret may not go to {host}. Allow it in the dialog to check the key there.',
  'secret/check-no-value': 'There is no value yet. Save one, then check it.',
  'secret/check-unclear': '{host} answered {status}. That says nothing about the key.'
} as const;

export type SecretEditorTextCode = keyof typeof SECRET_EDITOR_TEXTS;
