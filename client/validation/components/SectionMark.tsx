import { useService } from 'bpmn-js-properties-panel';

import type { Translate } from '../../types/host';

import { worstOf } from '../problem-places';
import type { Count } from '../problem-places';
import { liveText } from '../problem-text';

import { SeverityIcon } from './SeverityIcon';

/** A mark in a section's header for problems inside the section. */
export function SectionMark({ count }: { count: Count }) {
  const translate = useService<Translate>('translate');
  const worst = worstOf(count);

  return worst && (
    <span class="openai-task-section-mark">
      <SeverityIcon severity={ worst } />
      <span class="openai-task-hidden">{ liveText(worst === 'error' ? 'live/section-errors' : 'live/section-warnings', translate) }</span>
    </span>
  );
}
