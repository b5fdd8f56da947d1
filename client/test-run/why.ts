import { secretReferences, bracedReferences } from '../../core/connector';
import { failureOf } from '../../core/messages';
import { headerValue, inputSource } from '../../core/task';
import { explainError } from '../../core/openai';
import type { ApiErrorCode, ApiErrorExplanation } from '../../core/openai';
import type { RunRecord } from '../../core/run';

import { message } from '../messages';
import type { ClientMessage } from '../messages';
import type { RunResult } from './state';

/** Failures that another value of the key can mend. */
const OF_THE_KEY: readonly ApiErrorCode[] = [ 'openai/unknown-key', 'openai/no-key' ];

/** Why a call failed, in words, and whether the same call can succeed later. */
export type Reason = { reason: ClientMessage; retry: ClientMessage; retryHelps: boolean };

/** The explanation of a failed call; null where none was made or it succeeded. */
export function whyOf(record: RunRecord): Reason | null {
  const explanation = explain(record);

  return explanation && {
    reason: message(explanation.code, explanation.values),
    retry: message(`retry/${ explanation.retryHelps }`),
    retryHelps: explanation.retryHelps === 'yes' || explanation.retryHelps === 'maybe'
  };
}

/**
 * The secret whose value was refused; null where the key is made of more than one secret, or where the field holds
 * another text by now (`keyText`): of that one nobody knows yet.
 */
export function secretToChange({ ending, task }: RunResult, keyText: string | null | undefined): string | null {
  const code = ending.kind === 'finished' ? explain(ending.record)?.code : undefined;
  const sent = inputSource(task, 'authentication.token');

  return code !== undefined && OF_THE_KEY.includes(code) && sent && sent === keyText ? onlySecretOf(sent.trim()) : null;
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

function onlySecretOf(text: string): string | null {
  const reference = bracedReferences(text)[ 0 ] ?? secretReferences(text)[ 0 ];

  return reference?.from === 0 && reference.to === text.length ? reference.name : null;
}

/** The limit that the task was run with; null where it said none. */
function limitSeconds({ localVariables }: RunRecord): number | null {
  const seconds = Number(localVariables.connectionTimeoutInSeconds ?? NaN);

  return seconds > 0 ? seconds : null;
}
