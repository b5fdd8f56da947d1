import { findSecrets, MASK, replaceSecrets } from '../connector';

/** Chains of values that refer to further secrets end there. */
const MAX_ROUNDS = 50;

export type ResolvedText = {
  text: string;

  /** Values by name, of those that the text took in. For redaction; never to be kept. */
  values: Map<string, string>;

  /**
   * Names that were asked for and do not exist, the runtime's first. Masked where the text itself does not spell it: then
   * values complete the name, and it may be one of them.
   */
  missing: string[];
};

/**
 * Replaces the secrets of a job's variables, looking up each name once. Names that the filter does not allow stay as they
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

/** One replacement over the whole text. A reference left in braces would be read once more, bare: only its own name counts. */
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
