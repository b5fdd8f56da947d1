import { estimateCost, formatCost } from '../../core/openai';
import { isJsonObject } from '../../core/result';
import type { RunRecord } from '../../core/run';

import { message } from '../messages';
import type { ClientMessage } from '../messages';
import type { RunResult } from './state';

/** The figures beside the tag, in order: status of a refusal, time, tokens, costs. */
export function figuresOf({ ending, simulated, stale }: Pick<RunResult, 'ending' | 'simulated' | 'stale'>): (ClientMessage | string)[] {
  if (ending.kind !== 'finished' || ending.record.timing.requests === 0) {
    return [];
  }

  if (stale) {
    return [ message('figure/stale') ];
  }

  const { record } = ending;
  const refused = (record.response?.status ?? 0) >= 400;

  return [
    ...refused ? [ statusOf(record) ] : [],
    timeOf(record.timing.totalMs),
    ...record.usage ? [ message('figure/tokens', { n: String(record.usage.totalTokens) }) ] : [],
    ...simulated ? [] : costsOf(record, refused)
  ];
}

/** The status line of the response; empty where there is none. */
export function statusOf({ response }: RunRecord): string {
  return response ? `${ response.status } ${ response.reason }`.trim() : '';
}


// helpers //////////

/** Tenths of a second, as an API takes them; what is quicker, as a simulator is, in milliseconds. */
function timeOf(ms: number): ClientMessage {
  return ms < 100
    ? message('figure/milliseconds', { n: String(Math.max(Math.round(ms), 1)) })
    : message('figure/seconds', { n: (ms / 1000).toFixed(1) });
}

function costsOf(record: RunRecord, refused: boolean): ClientMessage[] {
  if (refused) {
    return [ message('figure/not-billed') ];
  }

  if (record.operation === 'moderation') {
    return record.response ? [ message('figure/free') ] : [];
  }

  const cost = record.usage ? estimateCost(modelOf(record), record.usage) : null;

  return cost === null ? [] : [ message('figure/cost', { cost: formatCost(cost) }) ];
}

/** The model that answered, else the one that was asked. */
function modelOf({ request, response }: RunRecord): string {
  const models = [ response?.body, request?.body ].map(body => body !== undefined && isJsonObject(body) ? body.model : null);

  return models.find(model => typeof model === 'string') ?? '';
}
