import { createRenderer, REPORT_TEXTS, toDocument } from '../../core/messages';
import { sentenceOf as reportSentence } from '../../core/report';
import type { Json } from '../../core/result';
import type { RunDocument, RunRecord } from '../../core/run';

import { printable } from './printable';

/** A heading with its lines; without lines it is left out. */
type Section = [ heading: string, lines: string[] ];

/** What a job attempt came to, for a reader: the sentence first, then all that explains it. */
export function runText(record: RunRecord): string {
  const document = toDocument(record);
  const sentence = sentenceOf(record, document);
  const sections: Section[] = [
    [ 'Variables', entriesOf(document.variables) ],
    [ 'Error', errorLines(document) ],
    [ 'Incident', document.incident ? [ `${ document.incident.type }: ${ document.incident.message }` ] : [] ],
    [ 'Warnings', document.warnings.map(({ where, message, from, to }) => `${ where }${ placeOf(from, to) }: ${ message }`) ],
    [ 'Problems', document.problems.filter(({ message }) => message !== sentence).map(problemLine) ],
    [ 'Request', isUnsent(record) ? requestLines(document) : [] ],
    [ 'Figures', figures(document) ]
  ];

  return printable([ sentence, ...sections.flatMap(sectionLines) ].map(line => `${ line }\n`).join(''));
}


// helpers //////////

/** A dry run has no outcome to put into a sentence. */
function sentenceOf(record: RunRecord, document: RunDocument): string {
  const dryRun = document.problems.find(({ rule }) => rule === 'run/dry-run');

  return dryRun ? dryRun.message : createRenderer(REPORT_TEXTS).renderParts(reportSentence({ ending: { kind: 'finished', record }, simulated: false }))
    .map(({ look, text }) => look === 'code' ? `\`${ text }\`` : text).join('');
}

function sectionLines([ heading, lines ]: Section): string[] {
  return lines.length ? [ '', heading, ...lines.map(line => `  ${ line.replaceAll('\n', '\n  ') }`) ] : [];
}

function problemLine({ severity, field, message }: RunDocument['problems'][number]): string {
  return `${ severity }${ field ? `, ${ field }` : '' }: ${ message }`;
}

function entriesOf(values: Record<string, Json>): string[] {
  return Object.entries(values).map(([ name, value ]) => `${ name } = ${ JSON.stringify(value, null, 2) }`);
}

function errorLines({ error, caughtBy }: RunDocument): string[] {
  if (!error) {
    return [];
  }

  const { code, message, variables, retries, retryBackoff } = error;

  return [
    [ code, message ].filter(part => part !== null && part !== '').join(': '),
    ...retries === undefined ? [] : [ `retries left: ${ retries }${ retries > 0 && retryBackoff != null ? `, after ${ retryBackoff }` : '' }` ],
    ...caughtBy ? [ `caught by: ${ caughtBy.name ?? caughtBy.id }` ] : [],
    ...entriesOf(variables)
  ];
}

function requestLines({ request }: RunDocument): string[] {
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

function figures({ response, timing, usage }: RunDocument): string[] {
  if (timing.requests === 0) {
    return [];
  }

  const parts = [
    ...response ? [ `${ response.status } ${ response.reason }`.trim() ] : [],
    `${ (timing.totalMs / 1000).toFixed(1) } s`,
    ...timing.requests > 1 ? [ `${ timing.requests } requests` ] : [],
    ...usage ? [ `${ usage.totalTokens } tokens` ] : []
  ];

  return [ parts.join(', ') ];
}

/** Positions count from 1 here: whoever reads counts characters. */
function placeOf(from: number | null, to: number | null): string {
  if (from === null) {
    return '';
  }

  return to === null || to <= from + 1 ? `, character ${ from + 1 }` : `, characters ${ from + 1 } to ${ to }`;
}

/** Nothing was sent: what would have been is worth a look. */
function isUnsent({ outcome, timing }: RunRecord): boolean {
  return outcome === 'notRun' && timing.requests === 0;
}
