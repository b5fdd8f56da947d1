import { defineRule } from '../../rule';

/** The first reasoning models do not accept a system message (docs/openai-api.md, section 1.3). */
const WITHOUT_SYSTEM = /^o1-(?:mini|preview)(?:-|$)/;

/** If the model does not accept a system message, write the instructions in the prompt. */
export const modelRefusesSystemMessage = defineRule({
  id: 'model/refuses-system-message',
  severity: 'error',
  check: ({ model, text }) => {
    const used = model();

    return used && WITHOUT_SYSTEM.test(used.id) && (text('internal_systemMessage') ?? '') !== ''
      ? [ { field: 'internal_systemMessage', values: { model: used.id } } ]
      : [];
  }
});
