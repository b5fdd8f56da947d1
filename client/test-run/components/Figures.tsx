import { figuresOf } from '../figures';
import { phrase } from '../phrase';
import type { RunResult } from '../state';

import { Said } from './Said';

/** What a result is, in a tag, and what the call took. */
export function Figures({ result }: { result: RunResult }) {
  const { ending, tag, stale } = result;

  if (ending.kind !== 'finished' || ending.record.timing.requests === 0) {
    return null;
  }

  return (
    <p class="openai-task-figures">
      <span class={ `openai-task-tag openai-task-tag-${ tag }` }><Said said={ phrase(`tag/${ tag }`) } /></span>
      { stale ? <span class="openai-task-tag openai-task-tag-stale"><Said said={ phrase('tag/stale') } /></span> : null }
      { figuresOf(result).map((figure, index) => (
        <span key={ index } class="openai-task-figure">{ typeof figure === 'string' ? figure : <Said said={ figure } /> }</span>
      )) }
    </p>
  );
}
