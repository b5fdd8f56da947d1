/** What is wrong with a file of secrets. No text of the file ever stands in it. */
export const SECRETS_TEXTS = {
  'secrets/no-name': 'Line {line} of the secrets file has no name. Write NAME=VALUE, one secret a line.'
};

export type SecretsProblemCode = keyof typeof SECRETS_TEXTS;
