import { explainFinish } from '../../core/openai';
import type { FinishCode } from '../../core/openai';
import { isJsonObject } from '../../core/result';
import type { Json } from '../../core/result';
import type { RunRecord } from '../../core/run';

/** One choice of a chat response. `note`: what is not normal about it. */
export type Answer = { text: string | null; note: FinishCode | null };

/** The choices of a chat response; none where it is another response. */
export function answersOf({ response }: RunRecord): Answer[] {
  const body = response?.body ?? null;
  const choices = isJsonObject(body) ? body.choices : null;

  return Array.isArray(choices) ? choices.map(readAnswer) : [];
}


// helpers //////////

function readAnswer(choice: Json): Answer {
  const message = isJsonObject(choice) ? choice.message : null;
  const content = isJsonObject(message) ? message.content ?? message.refusal : null;

  return { text: typeof content === 'string' ? content : null, note: explainFinish(choice) };
}
