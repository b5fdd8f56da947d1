import { useLayoutEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { Diagnostic } from '../../../core/validation';
import type { DiagramElement, Translate } from '../../types/host';

import { bySeverity } from '../problem-places';
import type { Place } from '../problem-places';
import { liveText } from '../problem-text';

import { Problem } from './Problem';

type Props = { element: DiagramElement; problems: readonly Diagnostic[]; id: string; place: Place };

/** Further problems stay folded. */
const SHOWN = 2;

/** The problems of one place: at most two, then the number of further ones. */
export function ProblemList({ element, problems, id, place }: Props) {
  const translate = useService<Translate>('translate');
  const [ unfolded, setUnfolded ] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const sorted = bySeverity(problems);
  const shown = unfolded ? sorted : sorted.slice(0, SHOWN);
  const more = sorted.length - shown.length;

  // the button disappears when pressed: focus the first problem that it reveals
  useLayoutEffect(() => {
    if (unfolded) {
      list.current?.children[ SHOWN ]?.querySelector('button')?.focus();
    }
  }, [ unfolded ]);

  if (!sorted.length) {
    return null;
  }

  return (
    <div class="openai-task-problems">
      <ul ref={ list } id={ id } class="openai-task-problem-list">
        { shown.map((problem, index) => <Problem key={ `${ problem.rule } ${ index }` } element={ element } problem={ problem } place={ place } />) }
      </ul>
      { more > 0
        ? <button type="button" class="openai-task-link openai-task-more" onClick={ () => setUnfolded(true) }>
          { liveText('live/more', translate, { n: String(more) }) }
        </button>
        : null }
    </div>
  );
}
