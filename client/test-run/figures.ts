import { estimateCost, formatCost } from '../../core/openai';
import { isJsonObject } from '../../core/result';
import type { RunRecord } from '../../core/run';

import { phrase } from './phrase';
import type { Phrase } from './phrase';
import type { RunResult } from './state';

/** The figures beside the tag, in order: status of a refusal, time, tokens, costs. */
export function figuresOf({ ending, simulated, stale }: Pick<RunResult, 'ending' | 'simulated' | 'stale'>): (Phrase | string)[] {
  if (ending.kind !== 'finished' || ending.record.timing.requests === 0) {
    return [];
  }

  if (stale) {
    return [ phrase('figure/stale') ];
  }

  const { record } = ending;
  const refused = (record.response?.status ?? 0) >= 400;

  return [
    ...refused ? [ statusOf(record) ] : [],
    timeOf(record.timing.totalMs),
    ...record.usage ? [ phrase('figure/tokens', { n: String(record.usage.totalTokens) }) ] : [],
    ...simulated ? [] : costsOf(record, refused)
  ];
}

/** The status line of the response; empty where there is none. */
export function statusOf({ response }: RunRecord): string {
  return response ? `${ response.status } ${ response.reason }`.trim() : '';
}


// helpers //////////

/** Tenths of a second, as an API takes them; what is quicker, as a simulator is, in milliseconds. */
function timeOf(ms: number): Phrase {
  return ms < 100
    ? phrase('figure/milliseconds', { n: String(Math.max(Math.round(ms), 1)) })
    : phrase('figure/seconds', { n: (ms / 1000).toFixed(1) });
}

function costsOf(record: RunRecord, refused: boolean): Phrase[] {
  if (refused) {
    return [ phrase('figure/not-billed') ];
  }

  if (record.operation === 'moderation') {
    return record.response ? [ phrase('figure/free') ] : [];
  }

  const cost = record.usage ? estimateCost(modelOf(record), record.usage) : null;

  return cost === null ? [] : [ phrase('figure/cost', { cost: formatCost(cost) }) ];
}

/** The model that answered, else the one that was asked. */
function modelOf({ request, response }: RunRecord): string {
  const models = [ response?.body, request?.body ].map(body => body !== undefined && isJsonObject(body) ? body.model : null);

  return models.find(model => typeof model === 'string') ?? '';
}
