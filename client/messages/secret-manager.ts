/** The words of the list of secrets, which the plugin's menu opens. `code spans` stand in backticks. */
export const SECRET_MANAGER_TEXTS = {

  // the list
  'secret-manager/list': 'Secrets',
  'secret-manager/empty': 'There is no secret yet. A secret holds an API key for test runs: a task names it as `{{secrets.OPENAI_API_KEY}}`, so that the key itself stays out of the diagram. Add one, or import a file of `NAME=VALUE` lines.',
  'secret-manager/empty-no-import': 'There is no secret yet. A secret holds an API key for test runs: a task names it as `{{secrets.OPENAI_API_KEY}}`, so that the key itself stays out of the diagram. Add one.',
  'secret-manager/note-strong': 'Values are encrypted by the operating system for your user. They are never written to a diagram and never shown again. In a cluster, the runtime uses its own secrets.',
  'secret-manager/note-session': 'This system offers no safe storage. Values are kept until you close the Modeler.',
  'secret-manager/try-again': 'Try again',
  'secret-manager/add': 'Add secret…',
  'secret-manager/import': 'Import from a file…',

  // one secret
  'secret-manager/change': 'Change value…',
  'secret-manager/rename': 'Rename…',
  'secret-manager/forget': 'Forget approved addresses',
  'secret-manager/add-title': 'New secret',
  'secret-manager/rename-title': 'New name of the secret {name}',
  'secret-manager/name': 'Name',
  'secret-manager/new-name': 'New name',
  'secret-manager/name-note': 'Tasks name the secret as `{{secrets.NAME}}`.',
  'secret-manager/rename-note': 'Tasks that name the secret as `{{secrets.{name}}}` are not changed.',
  'secret-manager/no-name': 'Give the secret a name, such as `OPENAI_API_KEY`.',
  'secret-manager/bad-name': 'Use at most 200 characters, without spaces or braces.',
  'secret-manager/key-as-name': 'This is an API key, not a name. It was removed from this field. Paste it below, as the value.',

  // what was done
  'secret-manager/saved-stored': '`{name}` is stored on this computer.',
  'secret-manager/saved-session': '`{name}` is kept until the Modeler closes.',
  'secret-manager/renamed': '`{name}` is now `{newName}`.',
  'secret-manager/deleted': '`{name}` is deleted.',
  'secret-manager/forgotten': '`{name}` is sent only to `{origin}` again.',

  // the import
  'secret-manager/choosing': 'Choose a file of `NAME=VALUE` lines in the dialog.',
  'secret-manager/no-file': 'No file was chosen.',
  'secret-manager/choose-again': 'Choose a file…',
  'secret-manager/import-title': 'Import from {file}',
  'secret-manager/import-note': 'Choose which to import. Their values are not shown.',
  'secret-manager/replaces': 'replaces the stored value',
  'secret-manager/import-none': 'Import',
  'secret-manager/import-one': 'Import 1 secret',
  'secret-manager/import-many': 'Import {count} secrets',
  'secret-manager/none-chosen': 'Nothing to import: choose at least one secret.',
  'secret-manager/imported-one': 'Imported 1 secret.',
  'secret-manager/imported-many': 'Imported {count} secrets.'
} as const;
