import { useService } from 'bpmn-js-properties-panel';

import { failAtOnceFix, secretToChange } from '../../../core/report';
import type { Report } from '../../../core/report';
import { inputSource, readTask } from '../../../core/task';
import type { DiagramElement, EventBus } from '../../types/host';
import { message } from '../../messages';
import type { OpenAiModeling } from '../../modeling';
import { MessageText } from '../../ui/MessageText';
import { isKept, useSecretAccess } from '../../ui/secret-access';

import type { RunResult } from '../state';

import { TimeLine } from './TimeLine';

type Props = { element: DiagramElement; result: RunResult };

/** Explains why a call failed: the attempts of the process, the reason, whether a retry helps, and what to change. */
export function Why({ element, result, report: { why, throwsInstead, attempts } }: Props & { report: Report }) {
  if (!why) {
    return null;
  }

  return <>
    { attempts ? <TimeLine attempts={ attempts } /> : null }
    <h4 class="openai-task-caption"><MessageText message={ message('result/why') } /></h4>
    <p class="openai-task-text"><MessageText message={ why.reason } /></p>
    <p class="openai-task-text">
      <MessageText message={ why.retry } />
      { throwsInstead ? <> <MessageText message={ throwsInstead } /></> : null }
    </p>
    <ChangeSecret element={ element } result={ result } />
    <FailAtOnce element={ element } result={ result } />
  </>;
}


// helpers //////////

/** A link to the value of the rejected secret if this plugin stores it: opens the editor under the API key. */
function ChangeSecret({ element, result }: Props) {
  const secrets = useSecretAccess();
  const task = readTask(element.businessObject);
  const name = secretToChange(result, (task && inputSource(task, 'authentication.token')) ?? null);

  if (name === null || secrets.storage === null || !isKept(secrets.stateOf(name))) {
    return null;
  }

  return (
    <button type="button" class="openai-task-link openai-task-result-fix" onClick={ () => secrets.open(element, name, 'test-run') }>
      <MessageText message={ message('result/change-secret', { cure: message('cure/change-secret', { name }) }) } />
    </button>
  );
}

function FailAtOnce({ element, result }: Props) {
  const writer = useService<OpenAiModeling | null>('openAiModeling', false);
  const eventBus = useService<EventBus>('eventBus');
  const fix = failAtOnceFix(result);

  if (!fix || !writer) {
    return null;
  }

  // the link disappears with the fixed problem, so the field takes the focus
  const apply = () => {
    writer.setField(element, 'errorExpression', fix.expression);
    eventBus.fire('propertiesPanel.showEntry', { id: 'openai-errorExpression' });
  };

  return (
    <button type="button" class="openai-task-link openai-task-result-fix" onClick={ apply }>
      <MessageText message={ message('cure/fail-at-once', { status: fix.status }) } />
    </button>
  );
}
