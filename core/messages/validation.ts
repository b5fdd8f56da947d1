import type { Diagnostic, FixId, RuleId, Severity } from '../validation';

import { formatMessage } from './format';

/** What is wrong and what follows, by rule. What to write instead stands in the text or in the fix below it. */
export const RULE_TEXTS: Record<RuleId | 'rule-error', string> = {
  'api-key/bare-secret': 'Without braces nobody sees where the name of the secret ends. Write {text}.',
  'api-key/bearer-prefix': 'The connector writes Bearer itself: OpenAI would read it twice. Enter the key alone.',
  'api-key/literal': 'This is a text, not a secret: everyone who opens the file can read it. Use a secret, such as {{secrets.OPENAI_API_KEY}}.',
  'api-key/looks-like-key': 'This looks like an API key. A diagram is no place for it: everyone who opens the file can read it. Use a secret.',
  'api-key/missing': 'The API key is missing: the job fails without a call. Name a secret, such as {{secrets.OPENAI_API_KEY}}.',
  'api-key/placeholder-malformed': '{found} is no reference to a secret: it is not replaced, or only in part. Write {text}.',
  'api-key/plain-text': 'This is an API key. A diagram is no place for it: everyone who opens the file can read it. Use a secret.',
  'api-key/secret-as-feel': 'Behind = this reads a variable named secrets, which does not exist. Write {text}.',
  'chat-history/content-missing': 'This message has no content: OpenAI answers 400. Give it a text.',
  'chat-history/content-type': 'A content is a text or a list of parts, not a {kind}: OpenAI answers 400.',
  'chat-history/entry-not-an-object': 'A message is an object with role and content: OpenAI answers 400 to anything else.',
  'chat-history/json-escape': 'FEEL does not know {found} and sends it as typed. Write the character itself.',
  'chat-history/last-from-user': 'The prompt follows as another user message. End the history with an assistant message, or leave this one out.',
  'chat-history/not-a-list': 'The history is a list of messages, not a {kind}: OpenAI answers 400.',
  'chat-history/not-feel': 'The history is FEEL: as plain text it is one message that OpenAI refuses. Begin with =.',
  'chat-history/role-missing': 'This message has no role: OpenAI answers 400. Write user, assistant or system.',
  'chat-history/role-refused': '{model} refuses the role {role}: OpenAI answers 400.',
  'chat-history/role-unknown': '{role} is no role: OpenAI answers 400. Write user, assistant or system.',
  'chat-history/single-object': 'One object works, a list of one says what is meant.',
  'choices/above-maximum': 'More than {maximum} choices are refused: OpenAI answers 400.',
  'choices/feel-number': 'The template turns text into a number and a number into null, so one answer comes. Write a text.',
  'choices/may-be-refused': '{model} may refuse more than {maximum} choices. Documents and measurements differ.',
  'choices/missing': 'The number of choices is missing. 1 asks for one answer.',
  'choices/not-a-positive-integer': '“{found}” is no number of choices. Write 1, 2, 3 …',
  'choices/only-first-read': '{choices} answers are paid for and the result expression reads the first alone.',
  'connector/planned-deprecation': 'Camunda plans to deprecate this connector in favour of the AI Agent connector. No date is known.',
  'diagram/looks-like-key': 'A text of {element} looks like an API key. A diagram is no place for it: everyone who opens the file can read it.',
  'diagram/plain-text-key': 'A text of {element} holds an API key. A diagram is no place for it: everyone who opens the file can read it.',
  'error-expression/argument-type': '{name} must be a {kind}, not a {actual}: the error expression fails, and the job with no retry left.',
  'error-expression/code-never-thrown': '“{event}” waits for {code}, which the error expression never throws.',
  'error-expression/code-number': 'error.code is a text: compared with a number it never matches. Write the number in quotes.',
  'error-expression/incomplete-error': 'This error has no {needed}: it does not work without.',
  'error-expression/job-error-without-retries': 'jobError without retries leaves none: an incident at once. Say how many, such as job.retries - 1.',
  'error-expression/misspelt-function': '{name} does not exist, so the error is not handled. Did you mean {nearest}?',
  'error-expression/named-arguments': 'Named arguments need all before them: without {missing} the job fails with no retry left.',
  'error-expression/not-an-object': 'The error expression answers a {kind}: the job fails with no retry left. Answer null, bpmnError(…), jobError(…) or ignoreError(…).',
  'error-expression/response-unreadable': '{found} is null here: after a result the error expression sees the written variables alone.',
  'error-expression/uncaught-code': 'No event catches {code}: an incident. Add a boundary event with this code.',
  'error-expression/unknown-error-type': 'An error needs an errorType: the job fails with no retry left. Use bpmnError(…), jobError(…) or ignoreError(…).',
  'evaluation-input/missing': 'There is no text to check: OpenAI refuses the call. Enter the evaluation input.',
  'feel/always-fails': '{found} ends the evaluation with an error whatever the data are.',
  'feel/arrow-function': 'FEEL has no arrow functions. Write for x in list return …, or list[item …].',
  'feel/double-ampersand': 'FEEL does not know {found}. Write and.',
  'feel/double-bar': 'FEEL does not know {found}. Write or.',
  'feel/double-equals': 'FEEL compares with one =, not with {found}.',
  'feel/exclamation-mark': 'FEEL has no !. Write not(…).',
  'feel/if-without-else': 'Every if needs an else: without one the text is no FEEL.',
  'feel/index-zero': 'FEEL counts from 1: index 0 is always null.',
  'feel/list-projected': '{found} is a list, of one item as well. Pick one with [1].',
  'feel/mixed-addition': 'A text plus a number is null. Write string(…) around the number.',
  'feel/never-equal': 'A {left} and a {right} are never equal, nor unequal: the comparison is null.',
  'feel/newer-function': '{name}(…) came with platform {since}: before it is null.',
  'feel/not-equals': 'FEEL does not know {found}. Write !=.',
  'feel/null-check': '{found} never holds. Write = null or != null.',
  'feel/single-quotes': 'FEEL writes texts in double quotes.',
  'feel/syntax-error': 'This is no FEEL from character {position} on: {rest}',
  'feel/template-string': 'Backticks hold a name in FEEL, not a text. Join texts with +.',
  'feel/ternary': 'FEEL has no ? and :. Write if … then … else ….',
  'feel/trailing-comment': 'A comment at the end swallows the next input: the diagram cannot be deployed.',
  'feel/unknown-function': '{name}(…) does not exist here: it is null.',
  'feel/unknown-path': '{found} does not exist, so it is null. {base} has {keys}.',
  'feel/unknown-variable': 'Nothing gives {name} a value: it is null.',
  'feel/wrong-argument-count': 'These arguments do not fit, so the call is null. Write {signatures}.',
  'input/no-source': 'This input has no value: the diagram cannot be deployed. Enter one or remove the input.',
  'input/target-malformed': '“{target}” is no variable name: the diagram cannot be deployed. Use letters, digits and _.',
  'job-timeout/not-a-duration': '“{found}” is no duration: the job fails before the call. Write days to seconds, such as PT10M.',
  'job-timeout/not-positive': 'A job timeout of {found} fails the job before the call. Write more than zero, such as PT10M.',
  'model/custom-empty': 'Custom is chosen and no model is named: OpenAI answers 404. Enter a model id.',
  'model/missing': 'The model is missing: OpenAI refuses the call. Choose one.',
  'model/misspelt': '{model} is not a known model. Did you mean {nearest}?',
  'model/not-chat': '{model} does not answer chat completions: OpenAI answers 404. Choose a chat model.',
  'model/refuses-system-message': '{model} refuses a system message: OpenAI answers 400. Move the text into the prompt.',
  'model/shut-down': '{model} was shut down on {date}. OpenAI answers 404.',
  'model/shutting-down': 'Shuts down on {date}, in {days} days. Then OpenAI answers 404.',
  'model/unknown': '{model} is not a known model. Check the id: OpenAI answers 404 to an unknown one.',
  'operation/input-order': '{field} reads {reads}, which stands below it and has no value yet. Move it above.',
  'operation/left-over-input': 'Left over from the other operation: {inputs}. They do nothing, or send the wrong request.',
  'operation/other-url': 'The URL belongs to the other operation. For {operation} it is {url}.',
  'operation/unknown': '“{found}” is no operation of this connector. Choose chat or moderation.',
  'organization/malformed': 'An organization id starts with org-. OpenAI refuses the call with any other text.',
  'output/only-targets-survive': 'Output mappings exist: the process receives {targets} and nothing else.',
  'prompt/missing': 'The prompt is missing: the model has nothing to answer. Enter one.',
  'prompt/over-context-window': 'About {tokens} tokens are typed in, and {model} reads {limit}: OpenAI answers 400. Shorten the texts.',
  'result-expression/json-text': 'JSON is asked for, and this is a text. from json(…) makes values of it.',
  'result-expression/not-an-object': 'The result expression answers a {kind}: the job fails at once. Write an object, whose keys become variables.',
  'result-expression/overwrites-input': '{key} is an input of this task: the result overwrites it and never reaches the process. Use another name.',
  'result-variable/not-an-identifier': '“{found}” is no variable name: no expression can read it. Use letters, digits and _.',
  'result-variable/overwrites-input': '{name} is an input of this task: the result overwrites it and never reaches the process. Use another name.',
  'result-variable/reserved-word': '{name} is a word of FEEL: no expression can read a variable of that name. Use another one.',
  'result-variable/shadowed': 'The result expression writes {name}, too, and wins. Use another name or leave one out.',
  'result/none': 'No variables: the answer is thrown away. Set a result variable or a result expression.',
  'retries/not-a-number': '{found} is no number: the task stops with an incident before the call. Write a number, such as 3.',
  'retry-backoff/not-a-duration': '“{found}” is no duration: the job fails before the call. Write days to seconds, such as PT30S.',
  'rule-error': 'The rule {rule} failed on this task, so it says nothing about it: {reason}.',
  'secret/accidental-reference': 'secrets.{name} is read as a secret, also in running text: without one of that name the job fails. Write it apart.',
  'secret/in-text': 'The value of {name} is sent to the model in the clear. Keep secrets out of the text.',
  'secret/no-value-here': '{name} has no value on this computer. Only test runs need it.',
  'temperature/decimal-comma': 'Decimals stand behind a point: with a comma no temperature is sent. Write {text}.',
  'temperature/feel-number': 'The template turns text into a number and a number into null, so no temperature is sent. Write a text.',
  'temperature/missing': 'The temperature is missing. 1 is the default of every model.',
  'temperature/not-a-number': '“{found}” is no number: no temperature is sent. Write 0 to 2, such as 0.7.',
  'temperature/not-documented': 'Whether {model} takes another temperature than 1 is not documented. 1 is safe.',
  'temperature/notation': 'The template does not take {found}. Write {text}.',
  'temperature/out-of-range': 'Temperatures run from 0 to 2: OpenAI answers 400 to {found}.',
  'temperature/presence-unclear': 'Reports differ on whether {model} takes a temperature at all, and the template always sends one. A test run tells.',
  'temperature/refused-parameter': '{model} refuses every temperature, and the template always sends one: OpenAI answers 400. Use another model.',
  'temperature/refused-value': '{model} accepts only temperature 1.',
  'template/outdated': 'Version {version} of the template is in use. Version {newest} fits this platform.',
  'template/unknown': 'Version {version} of the template {template} is not known here: its own fields are not checked.',
  'text/escape-sequence': '{found} is translated by the engine, not sent as typed. Two backslashes keep one; press Enter for a line break.',
  'text/escaped-quote': 'A backslash before a quote ends the text early: the diagram cannot be deployed. Write the quote alone.',
  'text/feel-plain-string': 'This FEEL is a mere text. Without = and quotes it does the same.',
  'text/looks-like-feel': 'This reads like FEEL and is sent word for word. A leading = makes it an expression.',
  'text/template-language': '{found} is sent as it stands. FEEL joins texts and variables with +.',
  'text/trailing-backslash': 'A backslash at the end cannot be deployed. Write two to send one.',
  'timeout/limits-silence': 'Not the time to connect: the job fails when OpenAI stays silent that long. Long answers need a long one.',
  'timeout/not-an-integer': '“{found}” is no timeout: the job fails before the call. Write whole seconds, such as 30.',
  'timeout/zero': '0 waits for ever: a silent server blocks the job until its own timeout. Write seconds, such as 30.'
};

/** The name of each quick fix: it says what it writes. */
export const FIX_TEXTS: Record<FixId, string> = {
  'add-else': 'Add else null',
  'add-index': 'Use {text}',
  'add-job-retries': 'Keep the retries',
  'correct-function-name': 'Use {text}',
  'correct-index': 'Use {text}',
  'correct-input-order': 'Put the inputs in order',
  'correct-model-name': 'Use {model}',
  'correct-operator': 'Use {text}',
  'correct-path': 'Use {text}',
  'correct-role': 'Use {text}',
  'correct-url': 'Use {text}',
  'double-backslash': 'Double the backslash',
  'move-to-secret': 'Move to a secret…',
  'quote-text': 'Use {text}',
  'remove-backslash': 'Remove the backslash',
  'remove-comment': 'Remove the comment',
  'remove-left-over-inputs': 'Remove them',
  'remove-prefix': 'Remove Bearer',
  'rename-key': 'Rename to {text}',
  'replace-model': 'Use {model}',
  'replace-value': 'Replace with {text}',
  'set-catch-code': 'Set {code} on “{event}”',
  'turn-into-feel': 'Turn into FEEL',
  'turn-into-text': 'Turn into text',
  'upgrade-template': 'Upgrade to version {version}',
  'use-concatenation': 'Turn into FEEL',
  'use-conditional': 'Use if … then … else',
  'use-decimal-point': 'Replace with {text}',
  'use-double-quotes': 'Use double quotes',
  'use-duration': 'Use {text}',
  'use-from-json': 'Read it with from json(…)',
  'use-not': 'Use {text}',
  'use-real-character': 'Use {text}',
  'use-string': 'Use {text}',
  'wrap-in-braces': 'Use {text}',
  'wrap-in-context': 'Use {text}',
  'wrap-in-list': 'Make it a list'
};

/** A problem in words (contract, section 4). `fix`: what its quick fix is called. */
export type WordedDiagnostic = {
  rule: Diagnostic['rule'];
  severity: Severity;
  file?: string;
  taskId: string;
  field: string;
  message: string;
  from?: number;
  to?: number;
  fix?: { id: FixId; name: string };
};

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'
];

/** A diagnostic with its words, as the library and the command line show it. */
export function toDiagnostic(diagnostic: Diagnostic): WordedDiagnostic {
  const { rule, severity, taskId, field, from, to, fix } = diagnostic;
  const name = toFixName(diagnostic);

  return {
    rule,
    severity,
    taskId,
    field,
    message: toDiagnosticMessage(diagnostic),
    ...from === undefined ? {} : { from },
    ...to === undefined ? {} : { to },
    ...fix && name !== null ? { fix: { id: fix.id, name } } : {}
  };
}

/** A diagnostic in words. */
export function toDiagnosticMessage({ rule, values }: Pick<Diagnostic, 'rule' | 'values'>): string {
  return formatMessage(RULE_TEXTS[ rule ], wordsOf(values));
}

/** The name of a diagnostic's quick fix; null where it has none. */
export function toFixName({ fix }: Pick<Diagnostic, 'fix'>): string | null {
  if (!fix) {
    return null;
  }

  const name = formatMessage(FIX_TEXTS[ fix.id ], fix.values);
  const temperature = fix.id === 'replace-model' ? fix.values?.[ 'temperature' ] : undefined;

  return temperature === undefined ? name : formatMessage('{name}, temperature {temperature}', { name, temperature });
}


// helpers //////////

/** Dates are read as *23 October 2026*. */
function wordsOf(values: Record<string, string> = {}): Record<string, string> {
  const { date } = values;

  return date === undefined ? values : { ...values, date: dateInWords(date) };
}

function dateInWords(date: string): string {
  const [ , year, month, day ] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  const name = MONTHS[ Number(month) - 1 ];

  return year === undefined || day === undefined || name === undefined ? date : `${ Number(day) } ${ name } ${ year }`;
}
