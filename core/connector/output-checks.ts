import { isAtLeast } from '../engine';
import type { Json } from '../result';

import { utf8Length } from './utf8';
import { shapeFailure } from './evaluate-header';
import { inputFailure } from './job-failure';
import type { JobFailure } from './job-failure';

const FORBIDDEN = 'camunda.function.type';

/** The largest variables that a job can complete with, in bytes. */
const MAX_BYTES = 1_572_864;

/** The failure for a literal that the runtime takes for one of its own calls, which it refuses anywhere, even in a model's answer. */
export function checkLiterals(value: Json): JobFailure | null {
  return JSON.stringify(value).includes(FORBIDDEN)
    ? shapeFailure(FORBIDDEN, value, `The connector result contains a forbidden literal '${ FORBIDDEN }'.`)
    : null;
}

/** The failure for variables too large to complete a job with (from 8.7 on; docs/connector-runtime.md, section 6.6). */
export function checkSize(variables: Json, platformVersion: string | null | undefined): JobFailure | null {
  if (!isAtLeast(platformVersion, '8.7')) {
    return null;
  }

  const text = JSON.stringify(variables);
  const bytes = text.length * 3 > MAX_BYTES ? utf8Length(text) : 0;

  return bytes > MAX_BYTES
    ? inputFailure(`Output variables payload (${ bytes } bytes) exceeds the 1.5 MB safe variable size limit for Zeebe job completion.`)
    : null;
}
