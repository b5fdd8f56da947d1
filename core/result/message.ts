/** Anything said to a user, as data: the code of a text and the values that the text names. A value can be a message itself. */
export type Message<Code extends string = string> = {
  code: Code;

  /** By placeholder. */
  values?: Readonly<Record<string, string | Message<Code>>>;
};

/** Makes a message; without values it has the code only. */
export function message<Code extends string>(code: Code, values?: Message<Code>[ 'values' ]): Message<Code> {
  return values ? { code, values } : { code };
}
