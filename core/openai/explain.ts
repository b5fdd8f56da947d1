import { isJsonObject } from '../result';

import { readApiError, readWait } from './api-error';
import type { ApiError } from './api-error';
import { isShutDown, modelById } from './find-model';

/** Why a call failed. `core/messages` has the texts. */
export type ApiErrorCode =
  | 'openai/no-key' | 'openai/unknown-key' | 'openai/wrong-organization' | 'openai/not-authorized'
  | 'openai/country' | 'openai/model-not-for-project' | 'openai/key-not-allowed'
  | 'openai/unknown-model' | 'openai/model-shut-down' | 'openai/wrong-endpoint' | 'openai/wrong-path'
  | 'openai/value-refused' | 'openai/parameter-refused' | 'openai/parameter-missing' | 'openai/parameter-unknown'
  | 'openai/prompt-too-long' | 'openai/bad-request'
  | 'openai/rate-limit' | 'openai/rate-limit-wait' | 'openai/rate-limit-wait-in-text' | 'openai/rate-limit-or-too-large' | 'openai/no-credit'
  | 'openai/request-conflict' | 'openai/server-fault' | 'openai/overloaded'
  | 'openai/timeout' | 'openai/timeout-seconds' | 'openai/unreachable' | 'openai/tls' | 'openai/protocol'
  | 'openai/unknown-status';

export type RetryHelps = 'yes' | 'no' | 'maybe' | 'unknown';

export type ApiErrorExplanation = { code: ApiErrorCode; retryHelps: RetryHelps; values: Record<string, string> };

/** A failed call. `sent`: the request body; `today`: `YYYY-MM-DD`, to decide which models are shut down. */
export type FailedCall = ({
  status: number;
  headers?: Record<string, string | string[]>;
  body?: unknown;
} | {
  failure: 'timeout' | 'connection' | 'tls' | 'protocol';
  timeoutSeconds?: number | null;
}) & { sent?: unknown; today?: string };

type Answered = Extract<FailedCall, { status: number }>;
type Case = readonly [ code: ApiErrorCode, retryHelps: RetryHelps ];

/** Codes of a 429 that is about money, not about the rate (docs/openai-api.md, section 2.3). */
const MONEY = new Set([
  'insufficient_quota', 'credit_balance_exhausted', 'organization_spend_limit_exceeded', 'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded'
]);

const BY_CODE: Readonly<Record<number, Readonly<Record<string, Case>>>> = {
  400: {
    context_length_exceeded: [ 'openai/prompt-too-long', 'no' ],
    missing_required_parameter: [ 'openai/parameter-missing', 'no' ],
    unknown_parameter: [ 'openai/parameter-unknown', 'no' ],
    unsupported_parameter: [ 'openai/parameter-refused', 'no' ]
  },
  401: {
    invalid_api_key: [ 'openai/unknown-key', 'no' ],
    mismatched_organization: [ 'openai/wrong-organization', 'no' ],
    no_organization: [ 'openai/wrong-organization', 'no' ]
  },
  403: {
    unsupported_country_region_territory: [ 'openai/country', 'no' ],
    model_not_found: [ 'openai/model-not-for-project', 'no' ]
  },
  404: {
    model_not_found: [ 'openai/unknown-model', 'no' ]
  }
};

const BY_STATUS: Readonly<Record<number, Case>> = {
  400: [ 'openai/bad-request', 'no' ],
  403: [ 'openai/key-not-allowed', 'no' ],
  404: [ 'openai/wrong-path', 'no' ],
  408: [ 'openai/request-conflict', 'yes' ],
  409: [ 'openai/request-conflict', 'yes' ],
  422: [ 'openai/bad-request', 'no' ],
  500: [ 'openai/server-fault', 'yes' ],
  502: [ 'openai/server-fault', 'yes' ],
  503: [ 'openai/overloaded', 'yes' ],
  504: [ 'openai/server-fault', 'yes' ]
};

const BY_FAILURE: Readonly<Record<'timeout' | 'connection' | 'tls' | 'protocol', Case>> = {
  timeout: [ 'openai/timeout', 'maybe' ],
  connection: [ 'openai/unreachable', 'maybe' ],
  tls: [ 'openai/tls', 'no' ],
  protocol: [ 'openai/protocol', 'maybe' ]
};

/**
 * Why a call failed and whether the same call can succeed later; null for a status below 400. Decides on status, type,
 * code and param only, because the API's messages change. Only the wait is also read from the message.
 */
export function explainError(call: FailedCall): ApiErrorExplanation | null {
  if ('failure' in call) {
    return explainFailure(call.failure, call.timeoutSeconds ?? null);
  }

  if (call.status < 400) {
    return null;
  }

  const error = readApiError(call.body);

  if (call.status === 429) {
    return explainTooMany(call, error);
  }

  return toExplanation(caseOf(call, error), valuesOf(call, error));
}


// helpers //////////

function explainFailure(failure: keyof typeof BY_FAILURE, seconds: number | null): ApiErrorExplanation {
  if (failure === 'timeout' && seconds !== null) {
    return toExplanation([ 'openai/timeout-seconds', 'maybe' ], { seconds: String(seconds) });
  }

  return toExplanation(BY_FAILURE[ failure ], {});
}

function explainTooMany(call: Answered, error: ApiError): ApiErrorExplanation {
  if (error.type === 'insufficient_quota' || (error.code !== null && MONEY.has(error.code))) {
    return toExplanation([ 'openai/no-credit', 'no' ], {});
  }

  const wait = readWait(call.headers ?? {}, error.message);

  if (wait) {
    const code = wait.from === 'header' ? 'openai/rate-limit-wait' : 'openai/rate-limit-wait-in-text';

    return toExplanation([ code, 'yes' ], { wait: formatWait(wait.ms) });
  }

  // a single request over the whole limit has the code of a rate limit, but no wait: waiting would not help
  return toExplanation(error.code === 'rate_limit_exceeded' ? [ 'openai/rate-limit-or-too-large', 'maybe' ] : [ 'openai/rate-limit', 'yes' ], {});
}

function caseOf(call: Answered, error: ApiError): Case {
  const { status } = call;
  const known = error.code === null ? undefined : BY_CODE[ status ]?.[ error.code ];

  if (known) {
    return known[ 0 ] === 'openai/unknown-model' && isSentModelShutDown(call) ? [ 'openai/model-shut-down', 'no' ] : known;
  }

  if (status === 400 && error.param !== null) {
    return [ valueAt(call.sent, error.param) === null ? 'openai/parameter-refused' : 'openai/value-refused', 'no' ];
  }

  if (status === 401) {
    return [ error.code === null ? 'openai/no-key' : 'openai/not-authorized', 'no' ];
  }

  if (status === 404 && error.param === 'model') {
    return [ 'openai/wrong-endpoint', 'no' ];
  }

  return BY_STATUS[ status ] ?? [ 'openai/unknown-status', 'unknown' ];
}

function valuesOf(call: Answered, { param }: ApiError): Record<string, string> {
  const values: Record<string, string> = { status: String(call.status) };
  const model = sentModel(call);

  if (model !== null) {
    values.model = model;
  }

  if (param !== null) {
    const value = valueAt(call.sent, param);

    values.param = param;

    if (value !== null) {
      values.value = value;
    }
  }

  return values;
}

function isSentModelShutDown(call: Answered): boolean {
  const id = sentModel(call);
  const model = id === null ? null : modelById(id);

  return model !== null && isShutDown(model, call.today);
}

function sentModel({ sent }: Answered): string | null {
  return isJsonObject(sent) && typeof sent.model === 'string' && sent.model !== '' ? sent.model : null;
}

/** The scalar value of a top-level parameter; null if it is long or nested. */
function valueAt(sent: unknown, param: string): string | null {
  const value: unknown = isJsonObject(sent) ? sent[ param ] : undefined;

  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= 40)
    ? String(value)
    : null;
}

function formatWait(ms: number): string {
  return ms < 1000 ? `${ Math.ceil(ms) } ms` : `${ Number((ms / 1000).toFixed(1)) } s`;
}

function toExplanation([ code, retryHelps ]: Case, values: Record<string, string>): ApiErrorExplanation {
  return { code, retryHelps, values };
}
