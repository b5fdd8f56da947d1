import { outputRows } from '../../../core/report';
import type { DiagramElement } from '../../types/host';
import { message } from '../../messages';
import { Icon } from '../../ui/Icon';
import { MessageText } from '../../ui/MessageText';

import { useTestRun } from '../use-test-run';

/** The line under the result expression: the variables that the last run, or the last edit, writes with it. */
export function PreviewLine({ element }: { element: DiagramElement }) {
  const { state } = useTestRun(element);

  if (state.phase !== 'done' || state.result.ending.kind !== 'finished' || !state.result.ending.record.response) {
    return null;
  }

  const { tag } = state.result;
  const rows = outputRows(state.result).filter(row => row.tag !== 'lost');
  const reasons = rows.flatMap(({ name, reasons: all }) => all.slice(0, 1).map(reason => ({ name, reason })));

  if (rows.length === 0) {
    return null;
  }

  return (
    <div class="openai-task-preview">
      <p class="openai-task-preview-line">
        { rows.map(({ name, type }, index) => <span key={ name }>
          { index ? ' · ' : '' }<code class="openai-task-code">{ name }</code> { type ? <MessageText message={ message(`type/${ type }`) } /> : null }
        </span>) }
        { tag === 'replayed' ? <> <span class="openai-task-tag openai-task-tag-replayed"><MessageText message={ message('tag/replayed') } /></span></> : null }
      </p>
      { reasons.map(({ name, reason }) => (
        <p key={ name } class="openai-task-message"><Icon name="triangle" /><span><code class="openai-task-code">{ name }</code>: <MessageText message={ reason } /></span></p>
      )) }
    </div>
  );
}
