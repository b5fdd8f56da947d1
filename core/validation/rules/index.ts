import { apiKeyBareSecret } from './api-key/bare-secret';
import { apiKeyBearerPrefix } from './api-key/bearer-prefix';
import { apiKeyLiteral } from './api-key/literal';
import { apiKeyLooksLikeKey } from './api-key/looks-like-key';
import { apiKeyMissing } from './api-key/missing';
import { apiKeyPlaceholderMalformed } from './api-key/placeholder-malformed';
import { apiKeyPlainText } from './api-key/plain-text';
import { apiKeySecretAsFeel } from './api-key/secret-as-feel';
import { secretAccidentalReference } from './secret/accidental-reference';
import { secretInText } from './secret/in-text';
import { secretNoValueHere } from './secret/no-value-here';
import { organizationMalformed } from './organization/malformed';
import { operationInputOrder } from './operation/input-order';
import { operationLeftOverInput } from './operation/left-over-input';
import { operationOtherUrl } from './operation/other-url';
import { operationUnknown } from './operation/unknown';
import { modelCustomEmpty } from './model/custom-empty';
import { modelMissing } from './model/missing';
import { modelMisspelt } from './model/misspelt';
import { modelNotChat } from './model/not-chat';
import { modelRefusesSystemMessage } from './model/refuses-system-message';
import { modelShutDown } from './model/shut-down';
import { modelShuttingDown } from './model/shutting-down';
import { modelUnknown } from './model/unknown';
import { temperatureDecimalComma } from './temperature/decimal-comma';
import { temperatureMissing } from './temperature/missing';
import { temperatureNotANumber } from './temperature/not-a-number';
import { temperatureNotDocumented } from './temperature/not-documented';
import { temperatureNotation } from './temperature/notation';
import { temperatureOutOfRange } from './temperature/out-of-range';
import { temperaturePresenceUnclear } from './temperature/presence-unclear';
import { temperatureRefusedParameter } from './temperature/refused-parameter';
import { temperatureRefusedValue } from './temperature/refused-value';
import { choicesAboveMaximum } from './choices/above-maximum';
import { choicesMayBeRefused } from './choices/may-be-refused';
import { choicesMissing } from './choices/missing';
import { choicesNotAPositiveInteger } from './choices/not-a-positive-integer';
import { promptMissing } from './prompt/missing';
import { promptOverContextWindow } from './prompt/over-context-window';
import { evaluationInputMissing } from './evaluation-input/missing';
import { textEscapeSequence } from './text/escape-sequence';
import { textEscapedQuote } from './text/escaped-quote';
import { textLooksLikeFeel } from './text/looks-like-feel';
import { textTemplateLanguage } from './text/template-language';
import { textTrailingBackslash } from './text/trailing-backslash';
import { timeoutLimitsSilence } from './timeout/limits-silence';
import { timeoutNotAnInteger } from './timeout/not-an-integer';
import { timeoutZero } from './timeout/zero';
import { retriesNotANumber } from './retries/not-a-number';
import { retryBackoffNotADuration } from './retry-backoff/not-a-duration';
import { jobTimeoutNotADuration } from './job-timeout/not-a-duration';
import { jobTimeoutNotPositive } from './job-timeout/not-positive';
import { inputNoSource } from './input/no-source';
import { inputTargetMalformed } from './input/target-malformed';
import { templateOutdated } from './template/outdated';
import { templateUnknown } from './template/unknown';
import { connectorPlannedDeprecation } from './connector/planned-deprecation';

/** All rules, in the order in which their problems are listed. */
export const RULES = [
  apiKeyBareSecret,
  apiKeyBearerPrefix,
  apiKeyLiteral,
  apiKeyLooksLikeKey,
  apiKeyMissing,
  apiKeyPlaceholderMalformed,
  apiKeyPlainText,
  apiKeySecretAsFeel,
  secretAccidentalReference,
  secretInText,
  secretNoValueHere,
  organizationMalformed,
  operationInputOrder,
  operationLeftOverInput,
  operationOtherUrl,
  operationUnknown,
  modelCustomEmpty,
  modelMissing,
  modelMisspelt,
  modelNotChat,
  modelRefusesSystemMessage,
  modelShutDown,
  modelShuttingDown,
  modelUnknown,
  temperatureDecimalComma,
  temperatureMissing,
  temperatureNotANumber,
  temperatureNotDocumented,
  temperatureNotation,
  temperatureOutOfRange,
  temperaturePresenceUnclear,
  temperatureRefusedParameter,
  temperatureRefusedValue,
  choicesAboveMaximum,
  choicesMayBeRefused,
  choicesMissing,
  choicesNotAPositiveInteger,
  promptMissing,
  promptOverContextWindow,
  evaluationInputMissing,
  textEscapeSequence,
  textEscapedQuote,
  textLooksLikeFeel,
  textTemplateLanguage,
  textTrailingBackslash,
  timeoutLimitsSilence,
  timeoutNotAnInteger,
  timeoutZero,
  retriesNotANumber,
  retryBackoffNotADuration,
  jobTimeoutNotADuration,
  jobTimeoutNotPositive,
  inputNoSource,
  inputTargetMalformed,
  templateOutdated,
  templateUnknown,
  connectorPlannedDeprecation
];

export type RuleId = (typeof RULES)[number]['id'];
