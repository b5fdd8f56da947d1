import { cancelledSentence, outcomeSentence } from '../../core/messages';
import type { Sentence } from '../../core/messages';

import type { RunEnding } from './state';

/** What the process does, in one sentence. */
export function sentenceOf(ending: RunEnding): Sentence {
  switch (ending.kind) {
  case 'broken': return { icon: 'cross', code: 'outcome/broken' };
  case 'cancelled': return cancelledSentence(ending);
  case 'finished': return outcomeSentence(ending.record);
  }
}
