/** What can stand between `{{secrets.` and `}}`. */
export const SECRET_NAME = /^[^\s{}\u0000-\u001f\u007f]{1,200}$/;

/** Whether a text can be the name of a secret: no blanks, no braces, no control characters, 200 characters at most. */
export function isSecretName(text: string): boolean {
  return SECRET_NAME.test(text);
}
