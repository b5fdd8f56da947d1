import type { FeelProblemCode, FeelWarningCode } from '@openai-task/feel';

import type { ApiErrorCode, FinishCode, RetryHelps } from '../openai';
import type { Message, ValueType } from '../result';
import type { RunProblemCode } from '../run';

/** The places of a task that a report names, other than an input or output of the user's own. */
export const PLACES = [
  'internal_prompt',
  'internal_systemMessage',
  'internal_chatHistory',
  'internal_choices',
  'internal_textToAnalyze',
  'internal_organization',
  'internal_model',
  'internal_custom_model',
  'internal_temperature',
  'authentication.token',
  'connectionTimeoutInSeconds',
  'retries',
  'errorExpression',
  'body',
  'headers'
] as const;

export type Place = (typeof PLACES)[ number ];

/** What the user can change about a failed run. */
export type CureCode = 'cure/change-secret' | 'cure/fail-at-once' | 'cure/other-model';

/** What a report states itself. `core/messages` has the texts. */
export type ReportCode =
  | CureCode
  | `type/${ ValueType }`
  | `reader/${ Place | 'input' | 'output' }`
  | 'outcome/writes-one' | 'outcome/writes-more' | 'outcome/writes-null' | 'outcome/writes-nothing' | 'outcome/ignored'
  | 'outcome/error-caught' | 'outcome/error-uncaught' | 'outcome/fails-retried' | 'outcome/fails-once' | 'outcome/fails-at-once'
  | 'outcome/job-error' | 'outcome/job-error-at-once' | 'outcome/incident-before' | 'outcome/incident-retries'
  | 'outcome/incident-after' | 'outcome/rejected' | 'outcome/cancelled' | 'outcome/cancelled-simulated'
  | 'outcome/cancelled-unsent' | 'outcome/secret-missing' | 'outcome/secret-missing-cure' | 'outcome/not-sent'
  | 'outcome/stopped' | 'outcome/no-answer-retried' | 'outcome/no-answer-once' | 'outcome/evaluation-stopped'
  | 'outcome/evaluation-steps' | 'outcome/evaluation-limit' | 'outcome/broken'
  | 'attempts/one' | 'attempts/many'
  | 'pause/apart' | 'pause/none'
  | 'duration-spoken/milliseconds' | 'duration-spoken/seconds' | 'duration-spoken/minutes' | 'duration-spoken/hours'
  | 'duration-spoken/days'
  | 'duration/milliseconds' | 'duration/seconds' | 'duration/minutes' | 'duration/hours' | 'duration/days'
  | 'tag/live' | 'tag/simulated' | 'tag/replayed' | 'tag/stale' | 'tag/new' | 'tag/overwrites' | 'tag/lost'
  | 'figure/seconds' | 'figure/milliseconds' | 'figure/tokens' | 'figure/cost' | 'figure/free' | 'figure/not-billed'
  | 'figure/stale'
  | 'result/not-json' | 'result/no-variables' | 'result/no-variables-error' | 'result/no-variables-message'
  | 'result/became-null-at' | 'result/same-text' | 'result/said' | 'result/engine-said' | 'result/connector-said'
  | 'result/throws-instead'
  | 'place/inputs' | 'place/resultExpression' | 'place/errorExpression' | 'place/outputs';

/** What a report can state: its own codes and those of what it explains. */
export type StatedCode =
  | ReportCode | `retry/${ RetryHelps }` | ApiErrorCode | FinishCode | RunProblemCode | FeelProblemCode | FeelWarningCode;

/** A statement about a run. */
export type ReportMessage = Message<StatedCode>;
