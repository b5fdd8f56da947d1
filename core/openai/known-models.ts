import { isJsonObject } from '../result';
import type { Json } from '../result';

/** A model as the models endpoint lists it; `shutdown_date` is `YYYY-MM-DD`, null if no shutdown is announced. */
export type KnownModel = { id: string; shutdown_date: string | null };

/** OpenAI lists about two hundred; models beyond this number are ignored. */
const MAX_MODELS = 2000;
const MODEL_ID = /^[\w.:/-]{1,200}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The models in a response of the models endpoint (docs/openai-api.md, section 4); null if it is not a list of models. */
export function readKnownModels(body: unknown): KnownModel[] | null {
  const data = isJsonObject(body) ? body[ 'data' ] : null;

  return Array.isArray(data) ? data.slice(0, MAX_MODELS).flatMap(readModel) : null;
}


// helpers //////////

function readModel(entry: Json): KnownModel[] {
  if (!isJsonObject(entry)) {
    return [];
  }

  const { id, shutdown_date: end } = entry;

  return typeof id === 'string' && MODEL_ID.test(id)
    ? [ { id, shutdown_date: typeof end === 'string' && DAY.test(end) && !Number.isNaN(Date.parse(end)) ? end : null } ]
    : [];
}
