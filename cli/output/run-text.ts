import { readApiError } from '../../core/openai';
import type { Cure, OutputRow, Report } from '../../core/report';
import type { RunRecord } from '../../core/run';
import { RUN_HEADINGS } from '../messages';
import { renderMessage } from '../messages/render';

import { printable } from './printable';
import type { JobReport, ReportedProblem } from './job-report';

/** A heading with its lines; without lines it is left out. */
type Section = [ heading: keyof typeof RUN_HEADINGS, lines: string[] ];

/** The report of a job attempt as text: the sentence first, then everything that explains it. */
export function runText({ record, document, report, problems }: JobReport): string {
  const sections: Section[] = [
    [ 'why', whyLines(report) ],
    [ 'cures', report.cures.map(cureLine) ],
    [ 'openAi', openAiLines(record) ],
    [ 'answers', report.answers.flatMap(({ text, note }) => [ ...text === null ? [] : [ text ], ...note ? [ renderMessage({ code: note }) ] : [] ]) ],
    [ 'variables', variableLines(report) ],
    [ 'error', errorLines(record) ],
    [ 'incident', incidentLines(record) ],
    [ 'nulls', report.nulls.map(renderMessage) ],
    [ 'warnings', document.warnings.map(({ where, message, from, to }) => `${ where }${ rangeOf(from, to) }: ${ message }`) ],
    [ 'problems', problems.filter(({ rule }) => rule !== 'run/dry-run').map(problemLine) ],
    [ 'request', isUnsent(record) ? requestLines(record) : [] ]
  ];

  return printable([ ...headLines(report, record, problems), ...sections.flatMap(sectionLines) ].map(line => `${ line }\n`).join(''));
}


// helpers //////////

/** The sentence and the figures. A dry run has no outcome to put into a sentence. */
function headLines(report: Report, { timing }: RunRecord, problems: readonly ReportedProblem[]): string[] {
  const dryRun = problems.find(({ rule }) => rule === 'run/dry-run');
  const figures = timing.requests > 0 ? report.figures.map(figure => typeof figure === 'string' ? figure : renderMessage(figure)) : [];

  return [ dryRun ? dryRun.message : renderMessage(report.sentence), ...figures.length ? [ figures.join(', ') ] : [] ];
}

function sectionLines([ heading, lines ]: Section): string[] {
  return lines.length ? [ '', RUN_HEADINGS[ heading ], ...lines.map(line => `  ${ line.replaceAll('\n', '\n  ') }`) ] : [];
}

function whyLines({ why, throwsInstead, quote }: Report): string[] {
  return [
    ...why ? [ renderMessage(why.reason), [ why.retry, ...throwsInstead ? [ throwsInstead ] : [] ].map(renderMessage).join(' ') ] : [],
    ...quote ? [ `${ renderMessage({ code: quote.title }) }: ${ quote.text }` ] : []
  ];
}

function cureLine(cure: Cure): string {
  const expression = cure.values?.expression;

  return typeof expression === 'string' ? `${ renderMessage(cure) }: ${ expression }` : renderMessage(cure);
}

/** The text of OpenAI on a request that it refused. */
function openAiLines({ response }: RunRecord): string[] {
  const text = response && response.status >= 400 ? readApiError(response.body).message : null;

  return text === null ? [] : [ text ];
}

function variableLines({ variables, noVariables }: Report): string[] {
  return variables.length ? variables.flatMap(variableLine) : noVariables ? [ renderMessage(noVariables) ] : [];
}

function variableLine({ name, type, tag, text, reasons }: OutputRow): string[] {
  const value = text ? text.full : tag === 'lost' ? null : renderMessage({ code: 'result/same-text' });
  const kind = [ ...type ? [ renderMessage({ code: `type/${ type }` }) ] : [], renderMessage({ code: `tag/${ tag }` }) ].join(', ');

  return [ `${ name } (${ kind })${ value === null ? '' : ` = ${ value }` }`, ...reasons.map(reason => `  ${ renderMessage(reason) }`) ];
}

function errorLines({ error, caughtBy }: RunRecord): string[] {
  if (!error) {
    return [];
  }

  const { code, message, retries, retryBackoff } = error;

  return [
    [ code, message ].filter(part => part !== null && part !== '').join(': '),
    ...retries === undefined ? [] : [ `retries left: ${ retries }${ retries > 0 && retryBackoff != null ? `, after ${ retryBackoff }` : '' }` ],
    ...caughtBy ? [ `caught by: ${ caughtBy.name ?? caughtBy.id }` ] : []
  ];
}

/** The engine's text of a rejection or incident before the call is quoted as the reason already: its place is named here. */
function incidentLines({ incident }: RunRecord): string[] {
  if (!incident) {
    return [];
  }

  const { type, message, field, from, to } = incident;

  return [ `${ type }${ field ? `, ${ field }${ rangeOf(from ?? null, to ?? null) }` : '' }: ${ message }` ];
}

function problemLine({ severity, field, message, from, to }: ReportedProblem): string {
  return `${ severity }${ field ? `, ${ field }${ rangeOf(from ?? null, to ?? null) }` : '' }: ${ message }`;
}

function requestLines({ request }: RunRecord): string[] {
  if (!request) {
    return [];
  }

  const { method, url, headers, body } = request;

  return [
    `${ method } ${ url }`,
    ...Object.entries(headers).flatMap(([ name, value ]) => [ value ].flat().map(one => `${ name }: ${ one }`)),
    ...body === null ? [] : [ typeof body === 'string' ? body : JSON.stringify(body, null, 2) ]
  ];
}

/** Positions count from 1 here, as in an editor. */
function rangeOf(from: number | null, to: number | null): string {
  if (from === null) {
    return '';
  }

  return to === null || to <= from + 1 ? `, character ${ from + 1 }` : `, characters ${ from + 1 } to ${ to }`;
}

/** Nothing was sent: the request that would have been sent is shown. */
function isUnsent({ outcome, timing }: RunRecord): boolean {
  return outcome === 'notRun' && timing.requests === 0;
}
