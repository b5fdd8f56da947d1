import { failureOf } from '../../core/messages';
import { headerValue } from '../../core/model';
import { explainError } from '../../core/openai';
import type { ApiErrorExplanation } from '../../core/openai';
import type { RunRecord } from '../../core/run';

import { phrase } from './phrase';
import type { Phrase } from './phrase';
import type { RunResult } from './state';

/** Why a call failed, in words, and whether the same call can succeed later. */
export type Reason = { reason: Phrase; retry: Phrase; retryHelps: boolean };

/** The explanation of a failed call; null where none was made or it succeeded. */
export function whyOf(record: RunRecord): Reason | null {
  const explanation = explain(record);

  return explanation && {
    reason: phrase(explanation.code, explanation.values),
    retry: phrase(`retry/${ explanation.retryHelps }`),
    retryHelps: explanation.retryHelps === 'yes' || explanation.retryHelps === 'maybe'
  };
}

/** An error expression that spares the retries, where they cannot help; null where there is one, or they can. */
export function failAtOnceFix({ ending, mappedTask }: RunResult): { status: string; expression: string } | null {
  if (ending.kind !== 'finished' || ending.record.outcome !== 'jobFailed' || !ending.record.error?.retries) {
    return null;
  }

  const status = ending.record.response?.status;
  const written = (headerValue(mappedTask, 'errorExpression') ?? '').trim() !== '';

  if (status === undefined || written || explain(ending.record)?.retryHelps !== 'no') {
    return null;
  }

  return { status: String(status), expression: `=if error.code = "${ status }" then jobError(error.message, {}, 0) else null` };
}


// helpers //////////

function explain(record: RunRecord): ApiErrorExplanation | null {
  const failure = failureOf(record);
  const { request, response } = record;

  if (response) {
    return explainError({ status: response.status, headers: response.headers, body: response.body, sent: request?.body });
  }

  return failure && explainError({ failure, timeoutSeconds: limitSeconds(record), sent: request?.body });
}

/** The limit that the task was run with; null where it said none. */
function limitSeconds({ localVariables }: RunRecord): number | null {
  const seconds = Number(localVariables.connectionTimeoutInSeconds ?? NaN);

  return seconds > 0 ? seconds : null;
}
