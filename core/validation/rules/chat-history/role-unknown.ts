import { nearestName } from '@openai-task/feel';
import { ROLES, roleOf, writtenMessages } from '../../fields/chat-history';
import { replace } from '../../findings';
import { defineRule } from '../../rule';

/** Names for roles that people and other vendors use. */
const ALIASES: Record<string, string> = { human: 'user', customer: 'user', bot: 'assistant', ai: 'assistant', model: 'assistant', chatbot: 'assistant' };

/** OpenAI has six roles and rejects a message with any other role. */
export const chatHistoryRoleUnknown = defineRule({
  id: 'chat-history/role-unknown',
  severity: 'error',
  check: facts => writtenMessages(facts).flatMap(message => {
    const role = roleOf(message);

    if (role === null || ROLES.includes(role) || !message.role) {
      return [];
    }

    const { from, to } = message.role;
    const meant = ALIASES[ role.trim().toLowerCase() ] ?? nearestName(role.trim(), ROLES);

    return [ {
      field: 'internal_chatHistory',
      from,
      to,
      values: { role },
      ...meant === undefined ? {} : { fix: replace('correct-role', from, to, `"${ meant }"`) }
    } ];
  })
});
