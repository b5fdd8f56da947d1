import { LayoutContext } from '@bpmn-io/properties-panel';
import { useContext, useEffect, useRef } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { Diagnostic } from '../../../core/validation';
import type { DiagramElement, EventBus, Translate } from '../../types/host';

import { entryIdOf } from '../ProblemFocus';
import { liveText } from '../problem-text';

import { ProblemList } from './ProblemList';

type Props = { element: DiagramElement; problems: readonly Diagnostic[] };

/** The problems that do not belong to a field of the group: template, connector, added inputs and outputs. */
export function TaskProblems({ element, problems }: Props) {
  const translate = useService<Translate>('translate');
  const eventBus = useService<EventBus>('eventBus');
  const { onShow } = useContext(LayoutContext);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const listener = ({ id }: Record<string, unknown>) => {
      if (id === entryIdOf('task')) {
        onShow?.();
        root.current?.focus();
      }
    };

    eventBus.on('propertiesPanel.showEntry', listener);

    return () => eventBus.off('propertiesPanel.showEntry', listener);
  }, [ eventBus, onShow ]);

  return problems.length
    ? <div ref={ root } class="openai-task-own-problems" role="group" tabIndex={ -1 } aria-label={ liveText('live/about-problems', translate) }>
      <ProblemList element={ element } problems={ problems } id={ `openai-problems-${ element.id }` } place="task" />
    </div>
    : null;
}
