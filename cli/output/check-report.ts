import type { TaskModel } from '../../core/task';
import type { WordedDiagnostic } from '../../lib';

import { printable } from './printable';

/** The problems of one file's tasks. */
export type CheckedFile = { file: string; tasks: { task: TaskModel; diagnostics: WordedDiagnostic[] }[] };

type Print = (files: readonly CheckedFile[], warningsFail: boolean) => string;

const FORMATS = { text: printText, json: printJson, junit: printJUnit } satisfies Record<string, Print>;

export type CheckFormat = keyof typeof FORMATS;

export function isCheckFormat(text: string): text is CheckFormat {
  return Object.hasOwn(FORMATS, text);
}

/** The report of `check`. `warningsFail`: there are more warnings than allowed. */
export function printCheck(format: CheckFormat, files: readonly CheckedFile[], warningsFail: boolean): string {
  return FORMATS[ format ](files, warningsFail);
}


// helpers //////////

function diagnosticsOf(files: readonly CheckedFile[]): WordedDiagnostic[] {
  return files.flatMap(({ tasks }) => tasks.flatMap(({ diagnostics }) => diagnostics));
}

function printJson(files: readonly CheckedFile[]): string {
  return `${ JSON.stringify(diagnosticsOf(files), null, 2) }\n`;
}

/** One line for each problem, one for the sum. */
function printText(files: readonly CheckedFile[]): string {
  const found = diagnosticsOf(files);
  const lines = found.map(({ file, taskId, field, severity, message, rule }) =>
    `${ [ file, taskId, field, severity ].map(part => plain(part ?? '')).join(': ') }: ${ plain(message) } [${ rule }]`);
  const sum = [ [ 'error', 'errors' ], [ 'warning', 'warnings' ], [ 'info', 'infos' ] ].map(([ one = '', many = '' ]) => {
    const count = found.filter(({ severity }) => severity === one).length;

    return `${ count } ${ count === 1 ? one : many }`;
  });

  return `${ [ ...lines, sum.join(', ') ].join('\n') }\n`;
}

/** One suite for each file, one case for each task; what makes the call fail is a failure, the rest is output. */
function printJUnit(files: readonly CheckedFile[], warningsFail: boolean): string {
  const isFailure = ({ severity }: WordedDiagnostic) => severity === 'error' || warningsFail && severity === 'warning';
  const failed = ({ diagnostics }: CheckedFile['tasks'][number]) => diagnostics.some(isFailure);
  const tasks = files.flatMap(file => file.tasks);
  const suites = files.flatMap(file => [
    `  <testsuite name="${ xml(file.file) }" tests="${ file.tasks.length }" failures="${ file.tasks.filter(failed).length }">`,
    ...file.tasks.flatMap(({ task, diagnostics }) => testCase(file.file, task, diagnostics.filter(isFailure), diagnostics.filter(each => !isFailure(each)))),
    '  </testsuite>'
  ]);

  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="openai-task check" tests="${ tasks.length }" failures="${ tasks.filter(failed).length }">`,
    ...suites,
    '</testsuites>',
    ''
  ].join('\n');
}

/** One failure at most: readers of the format expect no more, so it holds all of the task. */
function testCase(file: string, { taskId, taskName }: TaskModel, failures: WordedDiagnostic[], notes: WordedDiagnostic[]): string[] {
  const [ first ] = failures;
  const name = taskName === null || taskName === '' ? taskId : `${ taskName } (${ taskId })`;
  const failure = first && `      <failure type="${ xml(first.rule) }" message="${ xml(first.message) }">${ xml(failures.map(lineOf).join('\n')) }</failure>`;
  const output = notes.length ? `      <system-out>${ xml(notes.map(lineOf).join('\n')) }</system-out>` : undefined;
  const inner = [ failure, output ].filter(line => line !== undefined);
  const start = `    <testcase classname="${ xml(file) }" name="${ xml(name) }"`;

  return inner.length ? [ `${ start }>`, ...inner, '    </testcase>' ] : [ `${ start } />` ];
}

function lineOf({ field, severity, message, rule }: WordedDiagnostic): string {
  return `${ field }: ${ severity }: ${ message } [${ rule }]`;
}

function plain(text: string): string {
  return printable(text, { lines: false });
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

/** Text in XML; control characters, which XML cannot hold, are made visible. */
function xml(text: string): string {
  return printable(text, { lines: true }).replace(/[&<>"\n]/g, character => ENTITIES[ character ] ?? character);
}
