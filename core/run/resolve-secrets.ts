import { findSecrets, MASK, replaceSecrets } from '../connector';

/** The most values that are looked up when values refer to further secrets. */
const MAX_ROUNDS = 50;

export type ResolvedText = {
  text: string;

  /** The values that were inserted, by name. Used for redaction only and never stored. */
  values: Map<string, string>;

  /**
   * Names that were looked up and do not exist, the runtime's first. Masked if the text itself does not contain the name: then
   * it is made of values, and could be one of them.
   */
  missing: string[];
};

/**
 * Replaces the secrets of a job's variables, looking up each name once. Names that the filter does not allow are kept as they
 * are (docs/connector-runtime.md, section 3).
 */
export async function resolveSecrets(
    text: string,
    allows: (name: string) => boolean,
    get: (name: string) => Promise<string | undefined>
): Promise<ResolvedText> {
  const known = new Map<string, string | undefined>();

  for (let round = 0; round < MAX_ROUNDS; round++) {
    const pass = replaceKnown(text, allows, known);

    if (!pass.unknown.length) {
      return pass;
    }

    for (const name of pass.unknown) {
      known.set(name, await get(name));
    }
  }

  return replaceKnown(text, allows, known);
}


// helpers //////////

/** One replacement over the whole text. A reference that stays in braces would be found again as a bare one: only its own name counts. */
function replaceKnown(text: string, allows: (name: string) => boolean, known: Map<string, string | undefined>): ResolvedText & { unknown: string[] } {
  const values = new Map<string, string>();
  const unknown = new Set<string>();
  const missing = new Set<string>();

  const replaced = replaceSecrets(text, name => {
    if (!allows(name)) {
      return undefined;
    }

    if (!known.has(name)) {
      unknown.add(name);

      return undefined;
    }

    const value = known.get(name);

    if (value === undefined) {
      missing.add(name);
    } else {
      values.set(name, value);
    }

    return value;
  });

  const spelled = new Set(findSecrets(text));
  const [ first, ...others ] = missing;

  return {
    text: replaced,
    values,
    unknown: [ ...unknown ],
    missing: first === undefined ? [] : [ spelled.has(first) ? first : MASK, ...others.filter(name => spelled.has(name)) ]
  };
}
