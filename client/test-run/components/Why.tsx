import { useService } from 'bpmn-js-properties-panel';

import { attemptsOf } from '../../../core/messages';
import { inputSource, readTask } from '../../../core/task';
import { isKept, useSecretAccess } from '../../ui/secret-access';
import type { EventBus, FieldWriter, RunElement } from '../host-types';
import { message } from '../../messages';
import type { RunResult } from '../state';
import { failAtOnceFix, secretToChange, whyOf } from '../why';

import { Said } from '../../ui/Said';
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
    <h4 class="openai-task-caption"><Said said={ message('result/why') } /></h4>
    <p class="openai-task-text"><Said said={ why.reason } /></p>
    <p class="openai-task-text">
      <Said said={ why.retry } />
      { record.outcome === 'bpmnError' && why.retryHelps ? <> <Said said={ message('result/throws-instead') } /></> : null }
    </p>
    <ChangeSecret element={ element } result={ result } />
    <FailAtOnce element={ element } result={ result } />
  </>;
}


// helpers //////////

/** The way to the value of the secret that was refused, where this plugin keeps it: the editor opens under the API key. */
function ChangeSecret({ element, result }: Props) {
  const secrets = useSecretAccess();
  const task = readTask(element.businessObject);
  const name = secretToChange(result, task && inputSource(task, 'authentication.token'));

  if (name === null || secrets.storage === null || !isKept(secrets.stateOf(name))) {
    return null;
  }

  return (
    <button type="button" class="openai-task-link openai-task-result-fix" onClick={ () => secrets.open(element, name, 'test-run') }>
      <Said said={ message('result/change-secret', { name }) } />
    </button>
  );
}

function FailAtOnce({ element, result }: Props) {
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
      <Said said={ message('result/fail-at-once', { status: fix.status }) } />
    </button>
  );
}
