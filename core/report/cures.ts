import { bracedReferences, secretReferences } from '../connector';
import type { ApiErrorCode } from '../openai';
import { message } from '../result';
import type { Message } from '../result';
import { headerValue, inputSource } from '../task';

import type { CureCode } from './codes';
import type { ReportedRun } from './reported-run';
import { explainCall } from './why';

/** What the user can change about a failed run. */
export type Cure = Message<CureCode>;

/** Failures that another value of the API key can fix. */
const OF_THE_KEY: readonly ApiErrorCode[] = [ 'openai/unknown-key', 'openai/no-key' ];

/** Failures that another model can fix. */
const OF_THE_MODEL: readonly ApiErrorCode[] = [
  'openai/unknown-model', 'openai/model-shut-down', 'openai/wrong-endpoint', 'openai/model-not-for-project'
];

/** The cures of a failed run, the best one first; none where the run did not fail or nothing is known to help. */
export function curesOf(run: ReportedRun): Cure[] {
  const secret = secretToChange(run) ?? missingSecret(run);
  const failAtOnce = failAtOnceFix(run);

  return [
    ...secret === null ? [] : [ message('cure/change-secret', { name: secret }) ],
    ...isOfTheModel(run) ? [ message('cure/other-model') ] : [],
    ...failAtOnce ? [ message('cure/fail-at-once', failAtOnce) ] : []
  ];
}

/**
 * The secret whose value OpenAI refused; null where another thing failed, or where the key is made of more than one
 * secret. `keyText`: the text of the field now; of another one than was sent nothing is known yet.
 */
export function secretToChange({ ending, task }: Pick<ReportedRun, 'ending' | 'task'>, keyText?: string | null): string | null {
  const code = ending.kind === 'finished' ? explainCall(ending.record)?.code : undefined;
  const sent = inputSource(task, 'authentication.token');

  return code !== undefined && OF_THE_KEY.includes(code) && sent && (keyText === undefined || keyText === sent) ? onlySecretOf(sent.trim()) : null;
}

/** An error expression that skips retries that cannot help; null where there is one already, or a retry can help. */
export function failAtOnceFix({ ending, mappedTask }: Pick<ReportedRun, 'ending' | 'mappedTask'>): { status: string; expression: string } | null {
  if (ending.kind !== 'finished' || ending.record.outcome !== 'jobFailed' || !ending.record.error?.retries) {
    return null;
  }

  const status = ending.record.response?.status;
  const written = (headerValue(mappedTask, 'errorExpression') ?? '').trim() !== '';

  if (status === undefined || written || explainCall(ending.record)?.retryHelps !== 'no') {
    return null;
  }

  return { status: String(status), expression: `=if error.code = "${ status }" then jobError(error.message, {}, 0) else null` };
}


// helpers //////////

function onlySecretOf(text: string): string | null {
  const reference = bracedReferences(text)[ 0 ] ?? secretReferences(text)[ 0 ];

  return reference?.from === 0 && reference.to === text.length ? reference.name : null;
}

function missingSecret({ ending }: ReportedRun): string | null {
  const problem = ending.kind === 'finished' ? ending.record.problems.find(({ rule }) => rule === 'run/secret-missing') : undefined;

  return problem?.values?.name ?? null;
}

function isOfTheModel({ ending }: ReportedRun): boolean {
  const code = ending.kind === 'finished' ? explainCall(ending.record)?.code : undefined;

  return code !== undefined && OF_THE_MODEL.includes(code);
}
