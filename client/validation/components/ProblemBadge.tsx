import { useService } from 'bpmn-js-properties-panel';

import type { DiagramElement, Translate } from '../../types/host';

import { useProblems } from '../use-problems';
import { countOf, placesInOrder, worstOf } from '../problem-places';
import type { ProblemFocus } from '../ProblemFocus';
import { countText, liveText } from '../problem-text';

import { SeverityIcon } from './SeverityIcon';

type Props = { element: DiagramElement; shown: ReadonlySet<string> };

/** The number of the task's problems. A click opens the next one. Empty if there are none. */
export function ProblemBadge({ element, shown }: Props) {
  const translate = useService<Translate>('translate');
  const focus = useService<ProblemFocus>('openAiProblemFocus');
  const { reported } = useProblems(element);
  const count = countOf(reported);
  const worst = worstOf(count);

  if (!worst) {
    return null;
  }

  const name = liveText('live/badge', translate, countText(count, translate));

  const press = (event: MouseEvent) => {
    event.stopPropagation();
    focus.step(element, placesInOrder(reported, shown), 1);
  };

  return (
    <button type="button" class="openai-task-count" aria-label={ name } title={ name } onClick={ press }>
      <SeverityIcon severity={ worst } />
      <span aria-hidden="true">{ count.errors + count.warnings }</span>
    </button>
  );
}
