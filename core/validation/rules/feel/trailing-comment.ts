import { literalsOf } from '../../code';
import { replace } from '../../changes';
import { defineRule } from '../../rule';

/** All inputs become one text: a `//` comment at the end of one swallows the next, and nothing can be deployed. */
export const feelTrailingComment = defineRule({
  id: 'feel/trailing-comment',
  severity: 'error',
  check: ({ expressions }) => expressions().filter(({ place }) => place === 'input').flatMap(({ field, text }) => {
    const comment = literalsOf(text).at(-1);

    if (!comment?.text.startsWith('//') || comment.to < text.length) {
      return [];
    }

    const from = text.slice(0, comment.from).trimEnd().length;

    return [ { field, from: comment.from, to: comment.to, fix: replace('remove-comment', from, text.length, '') } ];
  })
});
