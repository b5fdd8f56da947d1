import { useService } from 'bpmn-js-properties-panel';

import type { Diagnostic } from '../../../core/validation';
import type { DiagramElement, Translate } from '../../types/host';

import { messageOf } from '../words';

import { SeverityIcon } from './SeverityIcon';

type Props = { element: DiagramElement; problem: Diagnostic };

/** One problem in words. */
export function Problem({ problem }: Props) {
  const translate = useService<Translate>('translate');

  return (
    <li class={ `openai-task-problem openai-task-problem-${ problem.severity }` } data-rule={ problem.rule }>
      <SeverityIcon severity={ problem.severity } />
      <span class="openai-task-problem-text">{ messageOf(problem, translate) }</span>
    </li>
  );
}
