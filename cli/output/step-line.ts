import type { StepListener } from '../../core/run';

import { CLI_STEP_TEXTS } from '../messages';

import { printable } from './printable';

/** Progress on stderr: a line when a step ended, and one when the waiting for the API begins. */
export function stepLine(step: Parameters<StepListener>[ 0 ]): string {
  const label = CLI_STEP_TEXTS[ step.name ];

  if (step.state === 'running') {
    return step.name === 'response' ? `${ label }: waiting\n` : '';
  }

  const detail = step.detail ? `${ printable(step.detail, { lines: false }) }, ` : '';
  const time = `${ Math.round(step.ms) } ms`;

  return step.state === 'skipped' ? '' : `${ label }: ${ step.state === 'failed' ? 'failed, ' : '' }${ detail }${ time }\n`;
}
