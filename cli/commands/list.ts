import type { TaskModel } from '../../core/task';
import { hasFlag } from '../call';
import type { Call } from '../call';
import type { Command } from '../command';
import { JSON_OUTPUT } from '../flags';
import { readTasks } from '../input/diagram';
import type { Io } from '../io';
import { printable } from '../output/printable';
import type { CliResult, ExitCode } from '../problem';

/** One task as `list` prints it (docs/contract.md, section 2). */
type Row = Pick<TaskModel, 'taskId' | 'taskName' | 'operation' | 'template' | 'platform'> & { file: string };

export const list: Command = {
  name: 'list',
  summary: 'Name the OpenAI tasks of diagrams, of Camunda 8 and Camunda 7.',
  operands: { name: '<diagram.bpmn>', min: 1, max: Infinity },
  flags: [ JSON_OUTPUT ],
  details: [ 'Without --json one line per task: file, id, name, operation, template@version and platform, separated by tabs.' ],
  run
};


// helpers //////////

async function run(call: Call, io: Io): Promise<CliResult<ExitCode>> {
  const rows: Row[] = [];

  for (const file of call.operands) {
    const tasks = await readTasks(file);

    if (!tasks.ok) {
      return tasks;
    }

    rows.push(...tasks.value.map(task => rowOf(file, task)));
  }

  await io.out(hasFlag(call, JSON_OUTPUT) ? `${ JSON.stringify(rows, null, 2) }\n` : rows.map(lineOf).join(''));

  return { ok: true, value: 0 };
}

function rowOf(file: string, { taskId, taskName, operation, template, platform }: TaskModel): Row {
  return { file, taskId, taskName, operation, template, platform };
}

function lineOf({ file, taskId, taskName, operation, template, platform }: Row): string {
  const columns = [ file, taskId, taskName ?? '-', operation ?? '-', spelled(template), platform ];

  return `${ columns.map(column => printable(column, { lines: false })).join('\t') }\n`;
}

function spelled({ id, version }: Row['template']): string {
  return id === null ? '-' : `${ id }@${ version ?? '-' }`;
}
