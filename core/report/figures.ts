import { estimateCost, formatCost } from '../openai';
import { isJsonObject, message } from '../result';
import type { RunRecord } from '../run';

import type { ReportMessage } from './codes';
import type { ReportedRun } from './reported-run';

/** The figures beside the tag, in order: status of a refusal, time, tokens, costs. */
export function figuresOf({ ending, simulated, stale }: Pick<ReportedRun, 'ending' | 'simulated' | 'stale'>): (ReportMessage | string)[] {
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

/** The estimated cost of a run in US dollars; null where nothing was billed or the price is not known. */
export function costOf({ ending, simulated }: Pick<ReportedRun, 'ending' | 'simulated'>): number | null {
  if (ending.kind !== 'finished' || simulated || ending.record.operation === 'moderation' || (ending.record.response?.status ?? 400) >= 400) {
    return null;
  }

  return estimatedCost(ending.record);
}

/** The status line of the response; empty where there is none. */
export function statusOf({ response }: RunRecord): string {
  return response ? `${ response.status } ${ response.reason }`.trim() : '';
}


// helpers //////////

/** Tenths of a second, as an API takes them; what is quicker, as a simulator is, in milliseconds. */
function timeOf(ms: number): ReportMessage {
  return ms < 100
    ? message('figure/milliseconds', { n: String(Math.max(Math.round(ms), 1)) })
    : message('figure/seconds', { n: (ms / 1000).toFixed(1) });
}

function costsOf(record: RunRecord, refused: boolean): ReportMessage[] {
  if (refused) {
    return [ message('figure/not-billed') ];
  }

  if (record.operation === 'moderation') {
    return record.response ? [ message('figure/free') ] : [];
  }

  const cost = estimatedCost(record);

  return cost === null ? [] : [ message('figure/cost', { cost: formatCost(cost) }) ];
}

function estimatedCost(record: RunRecord): number | null {
  return record.usage ? estimateCost(modelOf(record), record.usage) : null;
}

/** The model that answered, else the one that was asked. */
function modelOf({ request, response }: RunRecord): string {
  const models = [ response?.body, request?.body ].map(body => body !== undefined && isJsonObject(body) ? body.model : null);

  return models.find(model => typeof model === 'string') ?? '';
}
