import { environmentVariableOf } from '../../../core/connector';
import type { DiagramElement } from '../../types/host';
import { message } from '../../messages';
import { MessageText } from '../../ui/MessageText';
import { useSecretAccess } from '../../ui/secret-access';

import type { RunResult } from '../state';

type Props = { element: DiagramElement; result: RunResult };

/** The fix for a run that was not sent because a secret has no value: its editor, or another place for the value. */
export function AddValue({ element, result: { ending } }: Props) {
  const secrets = useSecretAccess();
  const missing = ending.kind === 'finished' ? ending.record.problems.find(({ rule }) => rule === 'run/secret-missing') : undefined;
  const name = missing?.values?.name;

  if (name === undefined) {
    return null;
  }

  if (secrets.storage === null) {
    return <p class="openai-task-text"><MessageText message={ message('outcome/secret-missing-cure', { variable: environmentVariableOf(name) }) } /></p>;
  }

  return (
    <button type="button" class="openai-task-link" onClick={ () => secrets.open(element, name, 'test-run') }>
      <MessageText message={ message('secret/add') } />
    </button>
  );
}
