import { modelById } from '../core/openai';

import { checkModel } from './chat';
import { CREATED } from './identity';
import { faultReply, jsonReply, rateLimitHeaders } from './reply';
import type { Reply } from './reply';

/** The list of docs/openai-api.md, section 9: short, so that a reader sees both a dated and an undated end. */
const LIST = [
  { id: 'gpt-4.1-mini', object: 'model', created: 1744318173, owned_by: 'system', shutdown_date: '2027-01-14' },
  { id: 'gpt-5.6-luna', object: 'model', created: 1783500000, owned_by: 'system', shutdown_date: null }
];

/** `GET /models` */
export function listModels(): Reply {
  return jsonReply(200, { object: 'list', data: LIST }, rateLimitHeaders(0));
}

/** `GET /models/{id}`: any model that the simulator answers for. */
export function showModel(id: string): Reply {
  const fault = checkModel(id);

  if (fault) {
    return faultReply(fault);
  }

  const listed = LIST.find(model => model.id === id);

  return jsonReply(200, listed ?? {
    id, object: 'model', created: CREATED, owned_by: 'system', shutdown_date: modelById(id)?.shutdown ?? null
  }, rateLimitHeaders(0));
}
