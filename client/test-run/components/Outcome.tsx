import type { ComponentChildren } from '@bpmn-io/properties-panel/preact';

import type { Report } from '../../../core/report';
import type { DiagramElement } from '../../types/host';
import { knownMessage, message, renderText } from '../../messages';
import type { ClientMessage } from '../../messages';
import { Icon } from '../../ui/Icon';
import { MessageText } from '../../ui/MessageText';
import { useTranslate } from '../../ui/use-translate';

import { useShowElement } from '../use-show-element';
import { useTestRun } from '../use-test-run';
import type { RunResult } from '../state';

import { AddValue } from './AddValue';
import { Figures } from './Figures';
import { Nulls } from './Nulls';
import { OutputMapping } from './OutputMapping';
import { Quote } from './Quote';
import { Why } from './Why';

type Props = { element: DiagramElement; result: RunResult; report: Report; children?: ComponentChildren };

/**
 * The outcome of a run: first its sentence, then the reasons, the response (`children`), and the variables that the
 * process receives.
 */
export function Outcome({ element, result, report, children }: Props) {
  const { testRun } = useTestRun(element);
  const translate = useTranslate();
  const { sentence, quote } = report;
  const problems: ClientMessage[] = [ ...faultOf(result), ...report.problems ];

  return <>
    <div class="openai-task-sentence">
      <Icon name={ sentence.icon } />
      <h3 class="openai-task-title"><MessageText message={ sentence } /></h3>
      <button type="button" class="openai-task-close" aria-label={ renderText(message('result/hide'), translate) } onClick={ () => testRun.hide(element) }>
        <Icon name="close" />
      </button>
      <div class="openai-task-sentence-more">
        <Figures result={ result } figures={ report.figures } />
        <Catcher result={ result } />
        <AddValue element={ element } result={ result } />
      </div>
    </div>
    { problems.map((problem, index) => <p key={ index } class="openai-task-text"><MessageText message={ problem } /></p>) }
    { quote ? <Quote title={ quote.title } text={ quote.text } /> : null }
    <Why element={ element } result={ result } report={ report } />
    <Nulls nulls={ report.nulls } />
    { children }
    <OutputMapping report={ report } />
  </>;
}


// helpers //////////

/** The fault that ended a run without a record. */
function faultOf({ ending }: RunResult): ClientMessage[] {
  return ending.kind === 'broken' ? [ knownMessage(ending.problem.code, ending.problem.values) ].filter(fault => fault !== null) : [];
}

/** A link that selects the event that catches the error on the canvas. */
function Catcher({ result: { ending } }: { result: RunResult }) {
  const catcher = ending.kind === 'finished' ? ending.record.caughtBy : null;
  const show = useShowElement();

  if (!catcher) {
    return null;
  }

  return (
    <button type="button" class="openai-task-link" onClick={ () => show(catcher.id) }>
      <MessageText message={ message('result/show-catcher', { catcher: catcher.name ?? catcher.id }) } />
    </button>
  );
}
