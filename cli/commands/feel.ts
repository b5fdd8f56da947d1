import { createRenderer } from '../../core/messages';
import type { JsonObject } from '../../core/result';
import type { EvaluateInput, WorkerEvaluator } from '../../node/worker';
import { flagValue, hasFlag } from '../call';
import type { Call, Flag } from '../call';
import type { Command } from '../command';
import { JSON_OUTPUT } from '../flags';
import { readFeelLine } from '../input/feel-line';
import type { FeelLine } from '../input/feel-line';
import { readJsonObject } from '../input/json';
import { readLines } from '../input/lines';
import type { Io } from '../io';
import { CLI_LINE_TEXTS } from '../messages';
import { answerOf, printAnswer } from '../output/feel-answer';
import type { FeelAnswer } from '../output/feel-answer';
import { unusable } from '../problem';
import type { CliResult, ExitCode } from '../problem';
import { createWorker } from '../worker';

const { renderText } = createRenderer(CLI_LINE_TEXTS);

const CONTEXT: Flag = { name: '--context', placeholder: 'FILE|JSON', summary: 'The variables that the expression sees, a JSON object.' };

const STDIN: Flag = {
  name: '--stdin', placeholder: null, summary: 'Read lines {"expression", "context"} and answer each with a line, in order.'
};

export const feel: Command = {
  name: 'feel',
  summary: 'Evaluate a FEEL expression as a result expression is evaluated; a leading = is optional.',
  operands: { name: 'EXPRESSION', min: 0, max: 1, dashed: true },
  flags: [ CONTEXT, JSON_OUTPUT, STDIN ],
  details: [
    'Prints the value. With --json or --stdin: { "value", "warnings" } or { "error": { "code", "message", "from"?, "to"? } }.',
    'With --stdin, --context holds for the lines that have none of their own.'
  ],
  run
};


// helpers //////////

async function run(call: Call, io: Io): Promise<CliResult<ExitCode>> {
  const [ expression ] = call.operands;
  const fromStdin = hasFlag(call, STDIN);

  if (expression !== undefined && fromStdin) {
    return unusable('cli/feel-two-sources');
  }

  if (expression === undefined && !fromStdin) {
    return unusable('cli/feel-no-expression');
  }

  const context = await readJsonObject(CONTEXT, flagValue(call, CONTEXT));

  if (!context.ok) {
    return context;
  }

  const worker = createWorker();

  try {
    const failed = expression === undefined
      ? await answerLines(worker, context.value, io)
      : await answerOne(worker, expression, context.value, hasFlag(call, JSON_OUTPUT), io);

    return { ok: true, value: failed ? 1 : 0 };
  } finally {
    worker.dispose();
  }
}

/** Whether the expression has no value. */
async function answerOne(worker: WorkerEvaluator, expression: string, context: JsonObject, json: boolean, io: Io): Promise<boolean> {
  const answer = await evaluate(worker, { expression, context });

  await (json ? io.out(`${ JSON.stringify(answer, null, 2) }\n`) : printAnswer(answer, io));

  return 'error' in answer;
}

/** Answers all lines; whether any of them has no value. */
async function answerLines(worker: WorkerEvaluator, context: JsonObject, io: Io): Promise<boolean> {
  let failed = false;

  for await (const lines of readLines(io.input)) {
    const answers = await Promise.all(lines.map(line => answerLine(worker, readFeelLine(line, context))));

    failed ||= answers.some(answer => 'error' in answer);
    await io.out(answers.map(answer => `${ JSON.stringify(answer) }\n`).join(''));
  }

  return failed;
}

async function answerLine(worker: WorkerEvaluator, line: FeelLine): Promise<FeelAnswer> {
  if (line.ok) {
    return evaluate(worker, line.value);
  }

  return { error: { code: line.problem.code, message: renderText(line.problem) } };
}

/** One job each: the deadline of an expression ends no other's. */
async function evaluate(worker: WorkerEvaluator, input: EvaluateInput): Promise<FeelAnswer> {
  const [ outcome ] = await worker.evaluate([ input ]);

  return answerOf(outcome ?? { ok: false, code: 'run/worker-failed' });
}
