import { mapJob } from '../../core/run';
import { flagValue } from '../call';
import type { Call, Flag } from '../call';
import type { Command } from '../command';
import { JOB_RETRIES, JSON_OUTPUT, TASK, VARIABLES } from '../flags';
import { readJob } from '../input/job';
import { readResponse } from '../input/response';
import type { Io } from '../io';
import { printRun } from '../output/print-run';
import { unusable } from '../problem';
import type { CliResult, ExitCode } from '../problem';
import { createWorker } from '../worker';

const RESPONSE: Flag = {
  name: '--response', placeholder: 'FILE', summary: 'The response: { "status", "headers", "body", "reason"? } or { "failure": "timeout" | "connection" | "tls" }.'
};

export const map: Command = {
  name: 'map',
  summary: 'Do what run does, with the response given: no call, no secrets.',
  operands: { name: '<diagram.bpmn>', min: 1, max: 1 },
  flags: [ TASK, RESPONSE, VARIABLES, JOB_RETRIES, JSON_OUTPUT ],
  run: execute
};


// helpers //////////

async function execute(call: Call, io: Io): Promise<CliResult<ExitCode>> {
  const file = flagValue(call, RESPONSE);

  if (file === undefined) {
    return unusable('cli/flag-missing', { command: map.name, flag: RESPONSE.name, placeholder: RESPONSE.placeholder ?? '' });
  }

  const job = await readJob(map.name, call);

  if (!job.ok) {
    return job;
  }

  const response = await readResponse(file);

  if (!response.ok) {
    return response;
  }

  const worker = createWorker();

  try {
    const { task, variables, jobRetries } = job.value;
    const record = await mapJob({ task, variables, options: { jobRetries }, evaluator: worker, response: response.value });

    return await printRun(record, job.value, call, io);
  } finally {
    worker.dispose();
  }
}
