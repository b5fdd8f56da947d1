import { MODELS_AS_OF } from '../../core/messages';
import type { TaskModel } from '../../core/task';
import { validateTask } from '../../lib';
import { flagValue } from '../call';
import type { Call, Flag } from '../call';
import type { Command } from '../command';
import { TASK } from '../flags';
import { readWholeDiagram } from '../input/diagram';
import type { WholeDiagram } from '../input/diagram';
import { COUNT, readNumber } from '../input/number';
import type { Io } from '../io';
import { isCheckFormat, printCheck } from '../output/check-report';
import type { CheckedFile } from '../output/check-report';
import { unusable } from '../problem';
import type { CliResult, ExitCode } from '../problem';
import { todayHere } from '../today';

const CHECKED_TASK: Flag = { ...TASK, summary: 'Check this task alone.' };
const FORMAT: Flag = { name: '--format', placeholder: 'text|json|junit', summary: 'How to print the problems (default: text).' };
const MAX_WARNINGS: Flag = { name: '--max-warnings', placeholder: 'N', summary: 'Exit with 1 where there are more warnings (default: any number is fine).' };

export const check: Command = {
  name: 'check',
  summary: 'Print every problem of every OpenAI task: live validation outside the Modeler.',
  operands: { name: '<diagram.bpmn>', min: 1, max: Infinity },
  flags: [ CHECKED_TASK, FORMAT, MAX_WARNINGS ],
  details: [
    'Each problem ends with its rule in brackets. docs/rules.md of this package explains every rule, with a wrong and a right example.',
    'Exits with 1 where there is an error. A diagram without an OpenAI task is fine.',
    `What is said of models is as of ${ MODELS_AS_OF }.`
  ],
  run
};


// helpers //////////

async function run(call: Call, io: Io): Promise<CliResult<ExitCode>> {
  const format = flagValue(call, FORMAT) ?? 'text';
  const maxWarnings = readNumber(MAX_WARNINGS, COUNT, flagValue(call, MAX_WARNINGS));

  if (!isCheckFormat(format)) {
    return unusable('cli/bad-choice', { flag: FORMAT.name, text: format, choices: 'text, json, junit' });
  }

  if (!maxWarnings.ok) {
    return maxWarnings;
  }

  const files = await checkFiles(call.operands, flagValue(call, CHECKED_TASK));

  if (!files.ok) {
    return files;
  }

  const found = files.value.flatMap(({ tasks }) => tasks.flatMap(({ diagnostics }) => diagnostics));
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const tooMany = warnings > (maxWarnings.value ?? Infinity);

  await io.out(printCheck(format, files.value, tooMany));

  return { ok: true, value: errors > 0 || tooMany ? 1 : 0 };
}

async function checkFiles(files: readonly string[], taskId: string | undefined): Promise<CliResult<CheckedFile[]>> {
  const checked: CheckedFile[] = [];
  const known: string[] = [];

  for (const file of files) {
    const read = await readWholeDiagram(file);

    if (!read.ok) {
      return read;
    }

    const tasks = read.value.tasks.filter(task => taskId === undefined || task.taskId === taskId);
    const unsupported = tasks.find(({ platform }) => platform === 'camunda-platform');

    if (unsupported) {
      return unusable('cli/unsupported-platform', { file, task: unsupported.taskId, command: 'check' });
    }

    known.push(...read.value.facts.taskIds);
    checked.push(checkTasks(file, tasks, read.value));
  }

  return taskId === undefined || known.includes(taskId)
    ? { ok: true, value: checked }
    : unusable('cli/unknown-task', { file: files.join(', '), task: taskId, tasks: known.join(', ') || 'none' });
}

function checkTasks(file: string, tasks: readonly TaskModel[], { facts, variables }: WholeDiagram): CheckedFile {
  const context = { today: todayHere(), diagram: facts };

  return {
    file,
    tasks: tasks.map(task => ({
      task,
      diagnostics: validateTask(task, { ...context, variables: variables.get(task.processId ?? '') }).map(({ rule, severity, ...rest }) => ({ rule, severity, file, ...rest }))
    }))
  };
}
