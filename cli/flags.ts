import type { Flag } from './call';

/** Flags that several commands share, spelled and explained once. */
export const JSON_OUTPUT: Flag = { name: '--json', placeholder: null, summary: 'Print one JSON document.' };

export const TASK: Flag = {
  name: '--task', placeholder: 'ID', summary: 'The task; may be left out where the diagram has just one OpenAI task.'
};

export const VARIABLES: Flag = {
  name: '--variables', placeholder: 'FILE|JSON', summary: 'The process variables before the task, a JSON object.'
};

export const JOB_RETRIES: Flag = {
  name: '--job-retries', placeholder: 'N', summary: "The job's retries before this attempt (default: the task's)."
};
