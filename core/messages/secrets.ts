/** What is wrong with a file of secrets or with keeping them. No value and no text of a file ever stands in it. */
export const SECRETS_TEXTS = {
  'secrets/no-name': 'Line {line} of the secrets file has no name. Write NAME=VALUE, one secret per line.',
  'secrets/line-too-long': 'Line {line} of the secrets file has a value of more than {limit} characters, far more than an API key. Write only the key.',
  'secrets/unreadable': 'The stored secrets cannot be read ({cause}). Nothing was changed. Close other programs that use the file, or check its permissions.',
  'secrets/damaged': 'The file of stored secrets is damaged or was written by a later version. It was not changed. Remove or restore it, then add the secrets again.',
  'secrets/unwritable': 'The secret was not stored ({cause}). Previously stored secrets are unchanged. Check the disk space and permissions.',
  'secrets/not-sealed': 'The operating system did not encrypt the secret, so it was not stored. Unlock the keyring and try again.',
  'secrets/too-long': 'Nothing was stored: the value of {name} has more than {limit} characters, far more than an API key. Copy only the key, then add it again.',
  'secrets/locked': 'The operating system cannot decrypt {name} now. Unlock the keyring, or enter a new value.',
  'secrets/exists': 'A secret named {name} already exists. Choose another name, or delete the existing secret first.',
  'secrets/unknown': 'No secret named {name} is stored on this computer. Add it first.',
  'secrets/file-unreadable': 'The chosen file cannot be read ({cause}). Choose another one.',
  'secrets/file-too-large': 'The chosen file is too large for a list of secrets. Choose a file of NAME=VALUE lines.',
  'secrets/file-empty': 'The chosen file has no usable NAME=VALUE line. Choose another one.',
  'secrets/import-gone': 'The chosen file is no longer open. Choose it again.'
};

export type SecretsProblemCode = keyof typeof SECRETS_TEXTS;
