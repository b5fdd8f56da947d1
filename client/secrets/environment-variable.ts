/** The environment variable that a secret is looked for under (docs/contract.md, section 2). */
export function environmentVariableOf(name: string): string {
  return `OPENAI_TASK_SECRET_${ name.toUpperCase().replace(/[^A-Z0-9]/g, '_') }`;
}
