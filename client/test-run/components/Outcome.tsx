import type { ComponentChildren } from '@bpmn-io/properties-panel/preact';

import { useTranslate } from '../../ui/use-translate';
import { useShowElement, useTestRun } from '../hooks';
import type { RunElement } from '../host-types';
import { message, renderText } from '../../messages';
import { problemsOf } from '../problems';
import { sentenceOf } from '../sentence';
import type { RunResult } from '../state';

import { AddValue } from './AddValue';
import { Figures } from './Figures';
import { Icon } from '../../ui/Icon';
import { Nulls } from './Nulls';
import { OutputMapping } from './OutputMapping';
import { Quote } from './Quote';
import { Said } from '../../ui/Said';
import { Why } from './Why';

type Props = { element: RunElement; result: RunResult; children?: ComponentChildren };

/**
 * What the process does with the answer: the sentence first, then why, the answer itself (`children`), and the
 * variables that the process receives.
 */
export function Outcome({ element, result, children }: Props) {
  const { testRun } = useTestRun(element);
  const translate = useTranslate();
  const sentence = sentenceOf(result);
  const { said, quote } = problemsOf(result.ending);

  return <>
    <div class="openai-task-sentence">
      <Icon name={ sentence.icon } />
      <h3 class="openai-task-title"><Said said={ sentence } /></h3>
      <button type="button" class="openai-task-close" aria-label={ renderText(message('result/hide'), translate) } onClick={ () => testRun.hide(element) }>
        <Icon name="close" />
      </button>
      <div class="openai-task-sentence-more">
        <Figures result={ result } />
        <Catcher result={ result } />
        <AddValue element={ element } result={ result } />
      </div>
    </div>
    { said.map((problem, index) => <p key={ index } class="openai-task-text"><Said said={ problem } /></p>) }
    { quote ? <Quote title={ quote.title } text={ quote.text } /> : null }
    <Why element={ element } result={ result } />
    { result.ending.kind === 'finished' ? <Nulls record={ result.ending.record } /> : null }
    { children }
    <OutputMapping result={ result } />
  </>;
}


// helpers //////////

/** The way to the event that catches the error: it selects it on the canvas. */
function Catcher({ result: { ending } }: { result: RunResult }) {
  const catcher = ending.kind === 'finished' ? ending.record.caughtBy : null;
  const show = useShowElement();

  if (!catcher) {
    return null;
  }

  return (
    <button type="button" class="openai-task-link" onClick={ () => show(catcher.id) }>
      <Said said={ message('result/show-catcher', { catcher: catcher.name ?? catcher.id }) } />
    </button>
  );
}
