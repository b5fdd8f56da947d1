import { roleOf, writtenMessages } from '../../fields/chat-history';
import { replace } from '../../findings';
import { defineRule } from '../../rule';

/** Roles that some models do not accept, with the role to use instead (docs/openai-api.md, section 1.3). */
const REFUSED: readonly { role: string; models: RegExp; instead: string | null }[] = [
  { role: 'developer', models: /^(?:gpt-3\.5|gpt-4(?:$|-)|o1-(?:mini|preview))/, instead: 'system' },
  { role: 'system', models: /^o1-(?:mini|preview)/, instead: null },
  { role: 'function', models: /^o3(?:-|$)/, instead: null }
];

/** OpenAI returns 400 for a role that the chosen model does not accept. */
export const chatHistoryRoleRefused = defineRule({
  id: 'chat-history/role-refused',
  severity: 'error',
  check: facts => writtenMessages(facts).flatMap(message => {
    const model = facts.model();
    const refused = REFUSED.find(({ role, models }) => role === roleOf(message) && model !== null && models.test(model.id));

    if (!refused || !model || !message.role) {
      return [];
    }

    const { from, to } = message.role;
    const instead = refused.role === 'developer' && /^o1-/.test(model.id) ? null : refused.instead;

    return [ {
      field: 'internal_chatHistory',
      from,
      to,
      values: { model: model.id, role: refused.role },
      ...instead === null ? {} : { fix: replace('correct-role', from, to, `"${ instead }"`) }
    } ];
  })
});
