/** The names that can be written between `{{secrets.` and `}}`. */
export const SECRET_NAME = /^[^\s{}\u0000-\u001f\u007f]{1,200}$/;

/** Whether a string can be the name of a secret: no spaces, braces or control characters, at most 200 characters. */
export function isSecretName(text: string): boolean {
  return SECRET_NAME.test(text);
}
