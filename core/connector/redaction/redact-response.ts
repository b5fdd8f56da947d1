import type { RawResponse } from '../interpret-response';

import { createRedactor } from './redactor';

/** A response without the values: reason phrase, header names and values, body. */
export function redactResponse(values: readonly string[], { status, reason, headers, body }: RawResponse): RawResponse {
  const redactor = createRedactor(values);

  return {
    status,
    reason: redactor.text(reason),
    headers: headers.map(([ name, value ]) => [ redactor.text(name), redactor.text(value) ]),
    body: body === null ? null : redactor.body(body)
  };
}
