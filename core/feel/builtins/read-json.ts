import type { Json } from '../../result';

/** The first JSON value of a text; undefined where there is none. What follows it is ignored, as the engine does. */
export function readJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);

    return value;
  } catch {
    return undefined;
  }
}
