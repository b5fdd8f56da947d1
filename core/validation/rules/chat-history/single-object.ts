import { chatHistory } from '../../fields/chat-history';
import { replace } from '../../findings';
import { defineRule } from '../../rule';

/** A single context happens to work as a list of one message. Write a list to make this clear. */
export const chatHistorySingleObject = defineRule({
  id: 'chat-history/single-object',
  severity: 'warning',
  check: facts => {
    const history = chatHistory(facts);

    if (history?.tree.kind !== 'context') {
      return [];
    }

    const { from, to } = history.tree;

    return [ { field: 'internal_chatHistory', from, to, fix: replace('wrap-in-list', from, to, `[${ history.text.slice(from, to) }]`) } ];
  }
});
