/** The length of the mark of an expression: everything up to and including a leading `=`. 0 where there is none. */
export function markLength(expression: string): number {
  return /^\s*=/.exec(expression)?.[0].length ?? 0;
}
