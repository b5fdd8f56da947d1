import { useService } from 'bpmn-js-properties-panel';

import { attemptsOf } from '../../../core/messages';
import type { EventBus, FieldWriter, RunElement } from '../host-types';
import { phrase } from '../phrase';
import type { RunResult } from '../state';
import { failAtOnceFix, whyOf } from '../why';

import { Said } from './Said';
import { TimeLine } from './TimeLine';

type Props = { element: RunElement; result: RunResult };

/** Why a call failed: the attempts that the process makes of it, the reason, whether a retry helps and what to change. */
export function Why({ element, result }: Props) {
  const { ending } = result;
  const why = ending.kind === 'finished' ? whyOf(ending.record) : null;

  if (ending.kind !== 'finished' || !why) {
    return null;
  }

  const { record } = ending;

  return <>
    { record.outcome === 'jobFailed' && record.error?.retries ? <TimeLine attempts={ attemptsOf(record) } /> : null }
    <h4 class="openai-task-caption"><Said said={ phrase('result/why') } /></h4>
    <p class="openai-task-text"><Said said={ why.reason } /></p>
    <p class="openai-task-text">
      <Said said={ why.retry } />
      { record.outcome === 'bpmnError' && why.retryHelps ? <> <Said said={ phrase('result/throws-instead') } /></> : null }
    </p>
    <Fix element={ element } result={ result } />
  </>;
}


// helpers //////////

function Fix({ element, result }: Props) {
  const writer = useService<FieldWriter | null>('openAiModeling', false);
  const eventBus = useService<EventBus>('eventBus');
  const fix = failAtOnceFix(result);

  if (!fix || !writer) {
    return null;
  }

  // the link goes with what it mends: its field takes the focus
  const apply = () => {
    writer.setField(element, 'errorExpression', fix.expression);
    eventBus.fire('propertiesPanel.showEntry', { id: 'openai-errorExpression' });
  };

  return (
    <button type="button" class="openai-task-link openai-task-result-fix" onClick={ apply }>
      <Said said={ phrase('result/fail-at-once', { status: fix.status }) } />
    </button>
  );
}
