/** The words around secrets in the panel. `code spans` stand in backticks. */
export const SECRET_EDITOR_TEXTS = {

  // the line under the API key
  'secret/stored': 'Stored on this computer',
  'secret/session': 'Kept until the Modeler closes',
  'secret/environment': 'From `{variable}`',
  'secret/file': '`{name}` is in the file of secrets',
  'secret/locked': '`{name}` is stored, but the operating system cannot decrypt it now.',
  'secret/missing': '`{name}` has no value on this computer. Only test runs need one.',
  'secret/missing-kept-elsewhere': '`{name}` has no value on this computer. Only test runs need it: start with `{variable}` set.',
  'secret/literal': 'This is an API key. Do not keep it in a diagram: everyone who opens the file can read it.',
  'secret/pasted': 'This is an API key. It was not pasted: everyone who opens the diagram could read it.',
  'secret/expression': 'Set by an expression: known only when the task runs',
  'secret/no-bridge': 'It is not known whether the secret has a value: this window cannot reach the plugin’s main process.',
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
  'secret/failed': 'An error in the plugin prevented this. Try again. If it happens again, restart the Modeler.',

  // what the API says to a key
  'secret/checking': 'Asking OpenAI…',
  'secret/check-works': 'Works.',
  'secret/check-wrong-key': 'OpenAI does not recognize this key.',
  'secret/check-may-not-list': 'The key is not allowed to list models. It can still work for this task.',
  'secret/check-blocked-country': 'OpenAI does not serve your country.',
  'secret/check-unreachable': '{host} cannot be reached from this computer.',
  'secret/check-refused-origin': 'Not checked: the secret may not go to {host}. Allow it in the dialog to check the key there.',
  'secret/check-no-value': 'There is no value yet. Save one, then check it.',
  'secret/check-unclear': '{host} returned {status}. It is not known whether the key works.'
} as const;

export type SecretEditorTextCode = keyof typeof SECRET_EDITOR_TEXTS;
