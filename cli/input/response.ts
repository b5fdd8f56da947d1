import { isGivenResponse } from '../../core/protocol';
import type { GivenResponse } from '../../core/run';
import { unusable } from '../problem';
import type { CliResult } from '../problem';

import { readJsonFile } from './json';

/** The response that `map` is given: an HTTP response or a failure, as the contract describes it. */
export async function readResponse(file: string): Promise<CliResult<GivenResponse>> {
  const json = await readJsonFile(file, 'a response');

  if (!json.ok) {
    return json;
  }

  return isGivenResponse(json.value) ? { ok: true, value: json.value } : unusable('cli/no-response', { file });
}
