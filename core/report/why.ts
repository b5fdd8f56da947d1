import { explainError } from '../openai';
import type { ApiErrorExplanation, RetryHelps } from '../openai';
import { message } from '../result';
import type { RunRecord } from '../run';

import type { ReportMessage } from './codes';
import { failureOf } from './no-response';

/** Why a call failed, and whether the same call can succeed later. */
export type Reason = { reason: ReportMessage; retry: ReportMessage; retryHelps: RetryHelps };

/** The explanation of a failed call; null where none was made or it succeeded. */
export function whyOf(record: RunRecord): Reason | null {
  const explanation = explainCall(record);

  return explanation && {
    reason: message(explanation.code, explanation.values),
    retry: message(`retry/${ explanation.retryHelps }`),
    retryHelps: explanation.retryHelps
  };
}

/** What is known of a failed call (docs/openai-api.md, section 2.3); null where none was made or it succeeded. */
export function explainCall(record: RunRecord): ApiErrorExplanation | null {
  const failure = failureOf(record);
  const { request, response } = record;

  if (response) {
    return explainError({ status: response.status, headers: response.headers, body: response.body, sent: request?.body });
  }

  return failure && explainError({ failure, timeoutSeconds: limitSeconds(record), sent: request?.body });
}


// helpers //////////

/** The limit that the task was run with; null where it said none. */
function limitSeconds({ localVariables }: RunRecord): number | null {
  const seconds = Number(localVariables.connectionTimeoutInSeconds ?? NaN);

  return seconds > 0 ? seconds : null;
}
