import { AS_OF } from '../openai';
import type { Diagnostic, FixId, Severity } from '../validation';

import { formatMessage } from './format';
import { FIX_TEXTS, RULE_TEXTS, SHUTTING_DOWN_TOMORROW, SYNTAX_ERROR_AT_END, UNKNOWN_PATH_OF_EMPTY } from './rules';

/** A problem in words (docs/contract.md, section 4). `fix`: what its quick fix is called. */
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

const WITH_MODEL: Record<string, string> = { temperature: ', temperature {temperature}', choices: ', {choices} choices' };

/** The values of a diagnostic that name a type. */
const KIND_VALUES = new Set([ 'kind', 'actual', 'left', 'right' ]);

const KINDS: Record<string, string> = {
  boolean: 'a boolean',
  context: 'a context',
  duration: 'a duration',
  'days and time duration': 'a days and time duration',
  function: 'a function',
  list: 'a list',
  number: 'a number',
  range: 'a range',
  string: 'a string',
  temporal: 'a date, time, or duration'
};

/** The date of the model table, rendered. */
export const MODELS_AS_OF = dateInWords(AS_OF);

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

/** A text with the values of its `{placeholder}`s, for whoever translates it before they are filled in. */
export type MessagePhrase = { text: string; values: Record<string, string> };

/** A diagnostic in words. */
export function toDiagnosticMessage(diagnostic: Pick<Diagnostic, 'rule' | 'values'>): string {
  const { text, values } = toDiagnosticPhrase(diagnostic);

  return formatMessage(text, values);
}

/** The words of a diagnostic, its values apart. */
export function toDiagnosticPhrase({ rule, values }: Pick<Diagnostic, 'rule' | 'values'>): MessagePhrase {
  return { text: variantOf(rule, values) ?? RULE_TEXTS[ rule ], values: wordsOf(values) };
}

/** The name of a diagnostic's quick fix; null where it has none. */
export function toFixName(diagnostic: Pick<Diagnostic, 'fix'>): string | null {
  const phrase = toFixPhrase(diagnostic);

  return phrase && formatMessage(phrase.text, phrase.values);
}

/** The name of a quick fix, its values apart; null where there is none. */
export function toFixPhrase({ fix }: Pick<Diagnostic, 'fix'>): MessagePhrase | null {
  if (!fix) {
    return null;
  }

  const text = FIX_TEXTS[ fix.id ];
  const { values = {} } = fix;

  return { text: fix.id === 'replace-model' ? text + withModel(values) : text, values };
}


// helpers //////////

/** What is written along with a model. */
function withModel(values: Record<string, string>): string {
  return Object.keys(WITH_MODEL).filter(name => values[ name ] !== undefined).map(name => WITH_MODEL[ name ] ?? '').join('');
}

/** The text for a value that the text of the rule does not fit. */
function variantOf(rule: Diagnostic['rule'], values: Record<string, string> = {}): string | undefined {
  switch (rule) {
  case 'model/shutting-down': return values[ 'days' ] === '1' ? SHUTTING_DOWN_TOMORROW : undefined;
  case 'feel/syntax-error': return values[ 'rest' ] === '' ? SYNTAX_ERROR_AT_END : undefined;
  case 'feel/unknown-path': return values[ 'keys' ] === '' ? UNKNOWN_PATH_OF_EMPTY : undefined;
  default: return undefined;
  }
}

/** Renders dates as *23 October 2026* and types as *a string*. `asOf`: the date of the model table. */
function wordsOf(values: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...values, asOf: MODELS_AS_OF }).map(([ name, value ]) => [ name, wordOf(name, value) ]));
}

function wordOf(name: string, value: string): string {
  if (name === 'date') {
    return dateInWords(value);
  }

  return KIND_VALUES.has(name) ? KINDS[ value ] ?? value : value;
}

function dateInWords(date: string): string {
  const [ , year, month, day ] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  const name = MONTHS[ Number(month) - 1 ];

  return year === undefined || day === undefined || name === undefined ? date : `${ Number(day) } ${ name } ${ year }`;
}
