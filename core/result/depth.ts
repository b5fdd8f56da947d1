/** Where the runtime's JSON library gives up; well within any stack. */
export const MAX_DEPTH = 1000;

/** Whether a value of JSON is nested deeper than `MAX_DEPTH`. Needs no stack of its own. */
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
