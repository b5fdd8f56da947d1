import { useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { Diagnostic } from '../../../core/validation';
import type { DiagramElement, Translate } from '../../types/host';
import { TextParts } from '../../ui/MessageText';

import { placeOf } from '../problem-places';
import type { QuickFixes } from '../QuickFixes';
import { liveText, messagePartsOf } from '../problem-text';

type Props = { element: DiagramElement; problems: readonly Diagnostic[]; shown: ReadonlySet<string> };

/** The silenced problems of the task: their number and, on demand, a list with a button to report each one again. */
export function SilencedProblems({ element, problems, shown }: Props) {
  const translate = useService<Translate>('translate');
  const fixes = useService<QuickFixes>('openAiQuickFixes');
  const [ open, setOpen ] = useState(false);

  if (!problems.length) {
    return null;
  }

  const summary = problems.length === 1
    ? liveText('live/silenced-one', translate)
    : liveText('live/silenced-many', translate, { n: String(problems.length) });

  const messageId = (index: number) => `openai-silenced-${ element.id }-${ index }`;

  return (
    <div class="openai-task-silenced">
      <p class="openai-task-muted">
        { summary } <button type="button" class="openai-task-link" aria-expanded={ open } onClick={ () => setOpen(!open) }>
          { liveText(open ? 'live/hide' : 'live/show', translate) }
        </button>
      </p>
      { open
        ? <ul class="openai-task-problem-list" aria-label={ liveText('live/not-reported', translate) }>
          { problems.map((problem, index) => (
            <li key={ `${ problem.rule } ${ index }` } class="openai-task-silenced-problem" data-silenced-rule={ problem.rule }>
              <span id={ messageId(index) } class="openai-task-muted"><TextParts parts={ messagePartsOf(problem, translate) } /></span>
              { ' ' }
              <button
                type="button"
                class="openai-task-link"
                aria-describedby={ messageId(index) }
                onClick={ () => fixes.reportAgain(element, problem.rule, placeOf(problem.field, shown)) }
              >
                { liveText('live/report-again', translate) }
              </button>
            </li>
          )) }
        </ul>
        : null }
    </div>
  );
}
