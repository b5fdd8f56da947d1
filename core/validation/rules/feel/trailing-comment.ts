import type { FeelPlace } from '../../../feel';
import { literalsOf } from '../../text/feel-code';
import { replace } from '../../findings';
import { defineRule } from '../../rule';

const MAPPINGS = new Set<FeelPlace>([ 'input', 'output' ]);

/**
 * The engine joins all inputs into one expression, and all output mappings into another. A `//` comment at the end of
 * one hides what follows. Retries are evaluated separately.
 */
export const feelTrailingComment = defineRule({
  id: 'feel/trailing-comment',
  severity: 'error',
  check: ({ expressions }) => expressions().filter(({ field, place }) => field !== 'retries' && MAPPINGS.has(place)).flatMap(({ field, text }) => {
    const comment = text.includes('//') ? literalsOf(text).at(-1) : undefined;

    if (!comment?.text.startsWith('//') || comment.to < text.length) {
      return [];
    }

    const from = text.slice(0, comment.from).trimEnd().length;

    return [ { field, from: comment.from, to: comment.to, fix: replace('remove-comment', from, text.length, '') } ];
  })
});
