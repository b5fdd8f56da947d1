import { headerValue } from '../task';
import { showJson, valueTypeOf } from '../result';
import type { Json, JsonObject, ValueType } from '../result';
import type { RunRecord, RunWarning } from '../run';

import { answersOf } from './answers';
import type { ReportMessage } from './codes';
import { reasonOf } from './nulls';
import type { ReportedRun } from './reported-run';

/** One process variable that the run writes. */
export type OutputRow = {
  name: string;
  type: ValueType | null;
  tag: 'new' | 'overwrites' | 'lost';

  /** The value as it is shown, in full and on one line; null where it is the answer that stands above. */
  text: { full: string; short: string } | null;

  /** Why a null stands there, as far as the evaluation knows. */
  reasons: ReportMessage[];
};

/** The output mapping of a finished run, in the order in which it was written; what is lost stands last. */
export function outputRows({ ending, knownVariables, variables, mappedTask }: ReportedRun): OutputRow[] {
  if (ending.kind !== 'finished') {
    return [];
  }

  const { record } = ending;
  const known = new Set([ ...knownVariables, ...Object.keys(variables) ]);
  const answers = answersOf(record).map(answer => answer.text);
  const expression = headerValue(mappedTask, 'resultExpression') ?? '';
  const warnings = record.warnings.filter(({ where }) => where === 'resultExpression');

  const rows = Object.entries(writtenBy(record)).map(([ name, value ]): OutputRow => ({
    name,
    type: valueTypeOf(value),
    tag: known.has(name) ? 'overwrites' : 'new',
    text: value !== '' && answers.length === 1 && answers[ 0 ] === value ? null : textOf(value),
    reasons: value === null ? reasonsOf(name, expression, warnings) : []
  }));

  return [ ...rows, ...(record.lost ?? []).map(lostRow) ];
}


// helpers //////////

/** A BPMN error that is caught hands its own variables on. */
function writtenBy({ outcome, variables, error, caughtBy }: RunRecord): JsonObject {
  return outcome === 'bpmnError' && caughtBy ? error?.variables ?? {} : variables;
}

/** The value of a lost variable is of no use to anybody: only that it is lost. */
function lostRow(name: string): OutputRow {
  return { name, type: null, tag: 'lost', text: null, reasons: [] };
}

/** Line breaks inside of a text are escaped in JSON: all that stand there are indentation. An empty text is seen by its quotes. */
function textOf(value: Json): OutputRow[ 'text' ] {
  const full = typeof value === 'string' && value !== '' ? value : showJson(value);

  return { full, short: typeof value === 'string' ? full : full.replace(/\n\s*/g, ' ') };
}

/**
 * The warning inside the entry of a variable, in words; any where the positions do not tell. Further ones only follow
 * from the first.
 */
function reasonsOf(name: string, expression: string, warnings: RunWarning[]): ReportMessage[] {
  const [ start, end ] = entryOf(name, expression);
  const inside = warnings.filter(({ from }) => from !== null && from >= start && from < end);
  const telling = inside.length ? inside : warnings.filter(({ from }) => from === null || start < 0);

  return telling.slice(0, 1).map(reasonOf);
}

/** Where the value of a key stands in a context; `[ -1, -1 ]` where the text has no such key. */
function entryOf(name: string, expression: string): [ start: number, end: number ] {
  const key = new RegExp(`(?:^|[{,\\s])"?${ name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') }"?\\s*:`).exec(expression);

  if (!key) {
    return [ -1, -1 ];
  }

  const start = key.index + key[ 0 ].length;
  const next = /,\s*"?[\w$-]+"?\s*:/.exec(expression.slice(start));

  return [ start, next ? start + next.index : expression.length ];
}
