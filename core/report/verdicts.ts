import { isJsonObject } from '../result';
import type { Json, JsonObject } from '../result';
import type { RunRecord } from '../run';

/** Categories below this are folded. */
const NOTABLE = 0.01;

export type Score = { category: string; score: number; flagged: boolean };

/** What the moderation says of one input: the categories by score, the notable ones and the rest. */
export type Verdict = { flagged: boolean; notable: Score[]; rest: Score[] };

/** The verdicts of a moderation response; none where it is another response. */
export function verdictsOf({ response }: RunRecord): Verdict[] {
  const body = response?.body ?? null;
  const results = isJsonObject(body) ? body.results : null;

  return Array.isArray(results) ? results.flatMap(readVerdict) : [];
}


// helpers //////////

function readVerdict(result: Json): Verdict[] {
  const { flagged, category_scores, categories } = objectOf(result);
  const flags = objectOf(categories);

  const scores = Object.entries(objectOf(category_scores))
    .flatMap(([ category, score ]) => typeof score === 'number' ? [ { category, score, flagged: flags[ category ] === true } ] : [])
    .sort((a, b) => b.score - a.score);

  const verdict = {
    flagged: flagged === true,
    notable: scores.filter(isNotable),
    rest: scores.filter(score => !isNotable(score))
  };

  return scores.length > 0 || typeof flagged === 'boolean' ? [ verdict ] : [];
}

function isNotable({ score, flagged }: Score): boolean {
  return flagged || score >= NOTABLE;
}

function objectOf(value: Json | undefined): JsonObject {
  return value !== undefined && isJsonObject(value) ? value : {};
}
