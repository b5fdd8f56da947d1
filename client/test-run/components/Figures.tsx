import type { Report } from '../../../core/report';
import { message } from '../../messages';
import { MessageText } from '../../ui/MessageText';

import type { ResultTag, RunResult } from '../state';

/** The tag of a result and the figures of the call. */
export function Figures({ result, figures }: { result: RunResult; figures: Report[ 'figures' ] }) {
  const { ending, tag, simulated, stale } = result;

  if (ending.kind !== 'finished' || ending.record.timing.requests === 0) {
    return null;
  }

  return (
    <p class="openai-task-figures">
      { simulated && tag !== 'simulated' ? <Tag tag="simulated" /> : null }
      <Tag tag={ tag } />
      { stale ? <Tag tag="stale" /> : null }
      { figures.map((figure, index) => (
        <span key={ index } class="openai-task-figure">{ typeof figure === 'string' ? figure : <MessageText message={ figure } /> }</span>
      )) }
    </p>
  );
}


// helpers //////////

function Tag({ tag }: { tag: ResultTag | 'stale' }) {
  return <span class={ `openai-task-tag openai-task-tag-${ tag }` }><MessageText message={ message(`tag/${ tag }`) } /></span>;
}
