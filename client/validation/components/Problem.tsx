import { useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { Diagnostic } from '../../../core/validation';
import type { DiagramElement, Translate } from '../../types/host';
import { TextParts } from '../../ui/MessageText';

import type { Place } from '../problem-places';
import type { QuickFixes } from '../QuickFixes';
import { docsOf } from '../rule-docs';
import { messageOf, messagePartsOf } from '../problem-text';

import { AboutRule } from './AboutRule';
import { Fix } from './Fix';
import { ProblemMenu } from './ProblemMenu';
import { SeverityIcon } from './SeverityIcon';

type Props = { element: DiagramElement; problem: Diagnostic; place: Place };

/** One problem: its message, the quick fix, and a menu with further actions. */
export function Problem({ element, problem, place }: Props) {
  const translate = useService<Translate>('translate');
  const fixes = useService<QuickFixes>('openAiQuickFixes');
  const [ about, setAbout ] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const message = messageOf(problem, translate);
  const docs = docsOf(problem.rule);

  const close = () => {
    setAbout(false);
    menuButton.current?.focus();
  };

  return (
    <li class={ `openai-task-problem openai-task-problem-${ problem.severity }` } data-rule={ problem.rule }>
      <SeverityIcon severity={ problem.severity } />
      <span class="openai-task-problem-text"><TextParts parts={ messagePartsOf(problem, translate) } /></span>
      <Fix element={ element } problem={ problem } place={ place } />
      <ProblemMenu
        button={ menuButton }
        message={ message }
        explain={ docs && (() => setAbout(true)) }
        silence={ () => fixes.silence(element, problem.rule, place) }
      />
      { about && docs ? <AboutRule rule={ problem.rule } docs={ docs } close={ close } /> : null }
    </li>
  );
}
