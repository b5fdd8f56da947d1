/** The deepest nesting that the runtime's JSON library reads; well within any stack. */
export const MAX_DEPTH = 1000;

/** Whether a JSON value is nested deeper than `MAX_DEPTH`. Does not recurse. */
export function isTooDeep(value: unknown): boolean {
  let level = [ value ];

  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    level = level.flatMap(each => typeof each === 'object' && each !== null ? Object.values(each) : []);

    if (!level.length) {
      return false;
    }
  }

  return true;
}
