import { chatCapability } from '../../../openai';
import { replaceModel, replacementFor } from '../../fields/model-advice';
import { defineRule } from '../../rule';

const OTHER_ENDPOINTS = new Set([ 'responses-only', 'completions-only', 'other-endpoint' ]);

/** The connector calls `chat/completions`, which returns 404 for models of other endpoints. */
export const modelNotChat = defineRule({
  id: 'model/not-chat',
  severity: 'error',
  check: facts => {
    const used = facts.model();

    return used && !used.known && OTHER_ENDPOINTS.has(chatCapability(used.id))
      ? [ { field: used.field, values: { model: used.id }, ...replaceModel(replacementFor(used, facts)) } ]
      : [];
  }
});
