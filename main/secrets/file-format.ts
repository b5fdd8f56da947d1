import * as v from 'valibot';

/** One secret in the file. Name and origins stand inside the sealed text too: the outer name only finds it. */
export type SealedEntry = { name: string; sealed: string };

/** What is sealed: whoever can write the file can neither rename a secret nor send it elsewhere. */
export type SecretContent = { name: string; value: string; origins: string[] };

const VERSION = 1;

const fileSchema = v.object({
  version: v.literal(VERSION),
  secrets: v.array(v.object({ name: v.string(), sealed: v.string() }))
});

const contentSchema = v.object({ name: v.string(), value: v.string(), origins: v.array(v.string()) });

/** The entries of a file's text; null where it is no file of ours: damaged, or of a later version. */
export function parseFile(text: string): SealedEntry[] | null {
  const result = v.safeParse(fileSchema, parseJson(text));

  return result.success ? result.output.secrets : null;
}

export function serializeFile(secrets: SealedEntry[]): string {
  return `${ JSON.stringify({ version: VERSION, secrets }, null, 2) }\n`;
}

/** The content of an opened entry; null where it is not that of the name. */
export function parseContent(text: string, name: string): SecretContent | null {
  const result = v.safeParse(contentSchema, parseJson(text));

  return result.success && result.output.name === name ? result.output : null;
}


// helpers //////////

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
