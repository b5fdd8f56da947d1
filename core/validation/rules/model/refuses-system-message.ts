import { defineRule } from '../../rule';

/** The first reasoning models know no system message (docs/openai-api.md, section 1.3). */
const WITHOUT_SYSTEM = /^o1-(?:mini|preview)(?:-|$)/;

/** What a system message says must stand in the prompt where the model refuses the role. */
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
