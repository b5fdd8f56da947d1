import { createCancel, runJob } from '../../core/run';
import type { RunRecord, SecretSource } from '../../core/run';
import { systemClock } from '../../node/clock';
import { flagValue, hasFlag } from '../call';
import type { Call, Flag } from '../call';
import type { Command } from '../command';
import { JOB_RETRIES, JSON_OUTPUT, TASK, VARIABLES } from '../flags';
import { readCertificates } from '../input/certificates';
import { readJob } from '../input/job';
import type { Job } from '../input/job';
import { readNumber, SECONDS } from '../input/number';
import { readSecrets } from '../input/secrets';
import { readBaseUrl, readOrigins } from '../input/url';
import type { Io } from '../io';
import { printRun } from '../output/print-run';
import { stepLine } from '../output/step-line';
import type { CliResult, ExitCode } from '../problem';
import { createRedactor, createWorker } from '../worker';

const DEFAULT_TIMEOUT_SECONDS = 120;

const SECRETS: Flag = {
  name: '--secrets', placeholder: 'FILE', summary: 'Lines NAME=VALUE; without it, environment variables OPENAI_TASK_SECRET_<NAME>.'
};

const BASE_URL: Flag = {
  name: '--base-url', placeholder: 'URL', summary: "Replaces scheme, host, port and /v1 of the task's URL: http://127.0.0.1:8089/v1."
};

const ALLOW_ORIGIN: Flag = {
  name: '--allow-origin', placeholder: 'ORIGIN', repeated: true, summary: "A further origin that secrets may go to, beside OpenAI's and the base URL's."
};

const CACERT: Flag = {
  name: '--cacert', placeholder: 'FILE', summary: 'Certificates of private authorities to trust as well, PEM.'
};

const TIMEOUT: Flag = {
  name: '--timeout', placeholder: 'SECONDS', summary: `A deadline for the whole run (default: ${ DEFAULT_TIMEOUT_SECONDS }).`
};

const DRY_RUN: Flag = { name: '--dry-run', placeholder: null, summary: 'Stop before the call and show the request.' };

export const run: Command = {
  name: 'run',
  summary: 'Do one job attempt of an OpenAI task as the engine and the connector would.',
  operands: { name: '<diagram.bpmn>', min: 1, max: 1 },
  flags: [ TASK, VARIABLES, SECRETS, BASE_URL, ALLOW_ORIGIN, CACERT, JOB_RETRIES, TIMEOUT, JSON_OUTPUT, DRY_RUN ],
  run: execute
};


// helpers //////////

type RunInput = Job & { baseUrl: string | undefined; timeoutSeconds: number; secrets: SecretSource; ca: string | undefined };

async function execute(call: Call, io: Io): Promise<CliResult<ExitCode>> {
  const input = await readInput(call, io);

  if (!input.ok) {
    return input;
  }

  return printRun(await attempt(input.value, call, io), input.value, call, io);
}

async function attempt(input: RunInput, call: Call, io: Io): Promise<RunRecord> {

  // the HTTP client is most of the program: commands that call nobody start without it
  const { createUndiciTransport } = await import('../../node/http');
  const { task, variables, jobRetries, baseUrl, timeoutSeconds, secrets, ca } = input;
  const { signal, cancel } = createCancel();
  const worker = createWorker();
  const redactor = createRedactor();
  const transport = createUndiciTransport({ ca });
  const undo = io.onInterrupt(cancel);

  // it starts while the request is on the wire
  redactor.warmUp();

  try {
    return await runJob({
      task,
      variables,
      options: { jobRetries, baseUrl },
      evaluator: worker,
      transport,
      clock: systemClock,
      secrets,
      redactor,
      cancel: signal,
      dryRun: hasFlag(call, DRY_RUN),
      deadlineMs: timeoutSeconds * 1000,
      onStep: hasFlag(call, JSON_OUTPUT) ? undefined : step => io.err(stepLine(step))
    });
  } finally {
    undo();
    worker.dispose();
    redactor.dispose();
    await transport.close();
  }
}

async function readInput(call: Call, io: Io): Promise<CliResult<RunInput>> {
  const baseUrl = readBaseUrl(BASE_URL, flagValue(call, BASE_URL));

  if (!baseUrl.ok) {
    return baseUrl;
  }

  const allowedOrigins = readOrigins(ALLOW_ORIGIN, call.flags.get(ALLOW_ORIGIN.name) ?? []);

  if (!allowedOrigins.ok) {
    return allowedOrigins;
  }

  const timeout = readNumber(TIMEOUT, SECONDS, flagValue(call, TIMEOUT));

  if (!timeout.ok) {
    return timeout;
  }

  const ca = await readCertificates(CACERT, flagValue(call, CACERT));

  if (!ca.ok) {
    return ca;
  }

  const job = await readJob(run.name, call);

  if (!job.ok) {
    return job;
  }

  const secrets = await readSecrets({
    file: flagValue(call, SECRETS), baseUrl: baseUrl.value, allowedOrigins: allowedOrigins.value
  }, io);

  return secrets.ok ? {
    ok: true,
    value: { ...job.value, baseUrl: baseUrl.value, timeoutSeconds: timeout.value ?? DEFAULT_TIMEOUT_SECONDS, secrets: secrets.value, ca: ca.value }
  } : secrets;
}
