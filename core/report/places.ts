import { message } from '../result';
import type { Message } from '../result';

import { PLACES } from './codes';
import type { ReportCode } from './codes';

const KNOWN: readonly string[] = PLACES;

/** The name of a place of a task: `internal_prompt` is the *prompt*, `output:a` the *output `a`*. */
export function placeOf({ where }: { where: string }): Message<ReportCode> {
  const output = /^output:(.*)$/s.exec(where)?.[ 1 ];

  if (output !== undefined) {
    return message('reader/output', { name: output });
  }

  return isPlace(where) ? message(`reader/${ where }`) : message('reader/input', { name: where });
}


// helpers //////////

function isPlace(where: string): where is (typeof PLACES)[ number ] {
  return KNOWN.includes(where);
}
