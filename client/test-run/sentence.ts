import { cancelledSentence, outcomeSentence } from '../../core/messages';
import type { Sentence } from '../../core/messages';

import type { RunResult } from './state';

/** What the process does, in one sentence. */
export function sentenceOf({ ending, simulated }: Pick<RunResult, 'ending' | 'simulated'>): Sentence {
  switch (ending.kind) {
  case 'broken': return { icon: 'cross', code: 'outcome/broken' };
  case 'cancelled': return cancelledSentence({ ...ending, simulated });
  case 'finished': return outcomeSentence(ending.record, { simulated });
  }
}
