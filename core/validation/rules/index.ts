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
import { secretNotReplaced } from './secret/not-replaced';
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
import { temperatureFeelNumber } from './temperature/feel-number';
import { temperatureMissing } from './temperature/missing';
import { temperatureNotANumber } from './temperature/not-a-number';
import { temperatureNotDocumented } from './temperature/not-documented';
import { temperatureNotation } from './temperature/notation';
import { temperatureOutOfRange } from './temperature/out-of-range';
import { temperaturePresenceUnclear } from './temperature/presence-unclear';
import { temperatureRefusedParameter } from './temperature/refused-parameter';
import { temperatureRefusedValue } from './temperature/refused-value';
import { choicesAboveMaximum } from './choices/above-maximum';
import { choicesFeelNumber } from './choices/feel-number';
import { choicesMayBeRefused } from './choices/may-be-refused';
import { choicesMissing } from './choices/missing';
import { choicesNotAPositiveInteger } from './choices/not-a-positive-integer';
import { choicesOnlyFirstRead } from './choices/only-first-read';
import { promptMissing } from './prompt/missing';
import { promptOverContextWindow } from './prompt/over-context-window';
import { evaluationInputMissing } from './evaluation-input/missing';
import { textEscapeSequence } from './text/escape-sequence';
import { textEscapedQuote } from './text/escaped-quote';
import { textFeelPlainString } from './text/feel-plain-string';
import { textLooksLikeFeel } from './text/looks-like-feel';
import { textTemplateLanguage } from './text/template-language';
import { textTrailingBackslash } from './text/trailing-backslash';
import { chatHistoryContentMissing } from './chat-history/content-missing';
import { chatHistoryContentType } from './chat-history/content-type';
import { chatHistoryEntryNotAnObject } from './chat-history/entry-not-an-object';
import { chatHistoryJsonEscape } from './chat-history/json-escape';
import { chatHistoryLastFromUser } from './chat-history/last-from-user';
import { chatHistoryNotAList } from './chat-history/not-a-list';
import { chatHistoryNotFeel } from './chat-history/not-feel';
import { chatHistoryRoleMissing } from './chat-history/role-missing';
import { chatHistoryRoleRefused } from './chat-history/role-refused';
import { chatHistoryRoleUnknown } from './chat-history/role-unknown';
import { chatHistorySingleObject } from './chat-history/single-object';
import { feelAlwaysFails } from './feel/always-fails';
import { feelArrowFunction } from './feel/arrow-function';
import { feelBracketKey } from './feel/bracket-key';
import { feelDoubleAmpersand } from './feel/double-ampersand';
import { feelDoubleBar } from './feel/double-bar';
import { feelDoubleEquals } from './feel/double-equals';
import { feelExclamationMark } from './feel/exclamation-mark';
import { feelIfWithoutElse } from './feel/if-without-else';
import { feelIndexZero } from './feel/index-zero';
import { feelListProjected } from './feel/list-projected';
import { feelMixedAddition } from './feel/mixed-addition';
import { feelNeverEqual } from './feel/never-equal';
import { feelNewerFunction } from './feel/newer-function';
import { feelNoKeys } from './feel/no-keys';
import { feelNotEquals } from './feel/not-equals';
import { feelNullCheck } from './feel/null-check';
import { feelSingleQuotes } from './feel/single-quotes';
import { feelSyntaxError } from './feel/syntax-error';
import { feelTemplateString } from './feel/template-string';
import { feelTernary } from './feel/ternary';
import { feelTrailingComment } from './feel/trailing-comment';
import { feelUnknownFunction } from './feel/unknown-function';
import { feelUnknownPath } from './feel/unknown-path';
import { feelUnknownVariable } from './feel/unknown-variable';
import { feelUnquotedKey } from './feel/unquoted-key';
import { feelWrongArgumentCount } from './feel/wrong-argument-count';
import { resultNone } from './result/none';
import { resultReadByConnector } from './result/read-by-connector';
import { resultVariableNotAnIdentifier } from './result-variable/not-an-identifier';
import { resultVariableOverwritesInput } from './result-variable/overwrites-input';
import { resultVariableReservedWord } from './result-variable/reserved-word';
import { resultVariableShadowed } from './result-variable/shadowed';
import { resultExpressionJsonText } from './result-expression/json-text';
import { resultExpressionNotAnObject } from './result-expression/not-an-object';
import { resultExpressionOverwritesInput } from './result-expression/overwrites-input';
import { outputNotFeel } from './output/not-feel';
import { outputOnlyTargetsSurvive } from './output/only-targets-survive';
import { errorExpressionAlsoOnSuccess } from './error-expression/also-on-success';
import { errorExpressionArgumentType } from './error-expression/argument-type';
import { errorExpressionCodeNeverThrown } from './error-expression/code-never-thrown';
import { errorExpressionCodeNumber } from './error-expression/code-number';
import { errorExpressionIncompleteError } from './error-expression/incomplete-error';
import { errorExpressionJobErrorWithoutRetries } from './error-expression/job-error-without-retries';
import { errorExpressionMisspeltFunction } from './error-expression/misspelt-function';
import { errorExpressionNamedArguments } from './error-expression/named-arguments';
import { errorExpressionNotAnObject } from './error-expression/not-an-object';
import { errorExpressionResponseUnreadable } from './error-expression/response-unreadable';
import { errorExpressionUncaughtCode } from './error-expression/uncaught-code';
import { errorExpressionUnknownErrorType } from './error-expression/unknown-error-type';
import { timeoutLimitsSilence } from './timeout/limits-silence';
import { timeoutNotAnInteger } from './timeout/not-an-integer';
import { timeoutZero } from './timeout/zero';
import { retriesNotANumber } from './retries/not-a-number';
import { retryBackoffNotADuration } from './retry-backoff/not-a-duration';
import { jobTimeoutNotADuration } from './job-timeout/not-a-duration';
import { jobTimeoutNotPositive } from './job-timeout/not-positive';
import { inputNoSource } from './input/no-source';
import { inputTargetMalformed } from './input/target-malformed';
import { headerDuplicateKey } from './header/duplicate-key';
import { templateOutdated } from './template/outdated';
import { templateTooNew } from './template/too-new';
import { templateUnknown } from './template/unknown';
import { connectorPlannedDeprecation } from './connector/planned-deprecation';
import { diagramLooksLikeKey } from './diagram/looks-like-key';
import { diagramPlainTextKey } from './diagram/plain-text-key';

/** All rules, in the order in which their problems are listed; each group begins a new line. */
export const RULES = [
  apiKeyBareSecret, apiKeyBearerPrefix, apiKeyLiteral, apiKeyLooksLikeKey, apiKeyMissing, apiKeyPlaceholderMalformed,
  apiKeyPlainText, apiKeySecretAsFeel,
  secretAccidentalReference, secretInText, secretNoValueHere, secretNotReplaced,
  organizationMalformed,
  operationInputOrder, operationLeftOverInput, operationOtherUrl, operationUnknown,
  modelCustomEmpty, modelMissing, modelMisspelt, modelNotChat, modelRefusesSystemMessage, modelShutDown,
  modelShuttingDown, modelUnknown,
  temperatureDecimalComma, temperatureFeelNumber, temperatureMissing, temperatureNotANumber, temperatureNotDocumented,
  temperatureNotation, temperatureOutOfRange, temperaturePresenceUnclear, temperatureRefusedParameter,
  temperatureRefusedValue,
  choicesAboveMaximum, choicesFeelNumber, choicesMayBeRefused, choicesMissing, choicesNotAPositiveInteger,
  choicesOnlyFirstRead,
  promptMissing, promptOverContextWindow,
  evaluationInputMissing,
  textEscapeSequence, textEscapedQuote, textFeelPlainString, textLooksLikeFeel, textTemplateLanguage,
  textTrailingBackslash,
  chatHistoryContentMissing, chatHistoryContentType, chatHistoryEntryNotAnObject, chatHistoryJsonEscape,
  chatHistoryLastFromUser, chatHistoryNotAList, chatHistoryNotFeel, chatHistoryRoleMissing, chatHistoryRoleRefused,
  chatHistoryRoleUnknown, chatHistorySingleObject,
  feelAlwaysFails, feelArrowFunction, feelBracketKey, feelDoubleAmpersand, feelDoubleBar, feelDoubleEquals,
  feelExclamationMark, feelIfWithoutElse, feelIndexZero, feelListProjected, feelMixedAddition, feelNeverEqual,
  feelNewerFunction, feelNoKeys, feelNotEquals, feelNullCheck, feelSingleQuotes, feelSyntaxError, feelTemplateString,
  feelTernary, feelTrailingComment, feelUnknownFunction, feelUnknownPath, feelUnknownVariable, feelUnquotedKey,
  feelWrongArgumentCount,
  resultNone, resultReadByConnector,
  resultVariableNotAnIdentifier, resultVariableOverwritesInput, resultVariableReservedWord, resultVariableShadowed,
  resultExpressionJsonText, resultExpressionNotAnObject, resultExpressionOverwritesInput,
  outputNotFeel, outputOnlyTargetsSurvive,
  errorExpressionAlsoOnSuccess, errorExpressionArgumentType, errorExpressionCodeNeverThrown, errorExpressionCodeNumber,
  errorExpressionIncompleteError, errorExpressionJobErrorWithoutRetries, errorExpressionMisspeltFunction,
  errorExpressionNamedArguments, errorExpressionNotAnObject, errorExpressionResponseUnreadable,
  errorExpressionUncaughtCode, errorExpressionUnknownErrorType,
  timeoutLimitsSilence, timeoutNotAnInteger, timeoutZero,
  retriesNotANumber,
  retryBackoffNotADuration,
  jobTimeoutNotADuration, jobTimeoutNotPositive,
  inputNoSource, inputTargetMalformed,
  headerDuplicateKey,
  templateOutdated, templateTooNew, templateUnknown,
  connectorPlannedDeprecation,
  diagramLooksLikeKey, diagramPlainTextKey
];

export type RuleId = (typeof RULES)[number]['id'];
