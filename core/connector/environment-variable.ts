/**
 * The only environment variable that is read for a secret (docs/contract.md, section 2). Each
 * character of the name that is not a letter or a digit becomes an underscore.
 */
export function environmentVariableOf(name: string): string {
  return `OPENAI_TASK_SECRET_${ name.toUpperCase().replace(/[^A-Z0-9]/g, '_') }`;
}
