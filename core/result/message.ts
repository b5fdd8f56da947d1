/** A message to a user, as data: a code, whose text is in a catalog, and the values of its placeholders. A value can be a message itself. */
export type Message<Code extends string = string> = {
  code: Code;

  /** By placeholder. */
  values?: Readonly<Record<string, string | Message<Code>>>;
};

/** Makes a message; without values it has the code only. */
export function message<Code extends string>(code: Code, values?: Message<Code>[ 'values' ]): Message<Code> {
  return values ? { code, values } : { code };
}
