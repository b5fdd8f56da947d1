import { environmentVariableOf } from '../../../core/connector';
import type { DiagramElement } from '../../types/host';
import { message } from '../../messages';
import { MessageText } from '../../ui/MessageText';
import { useSecretAccess } from '../../ui/secret-access';

import type { RunResult } from '../state';

type Props = { element: DiagramElement; result: RunResult };

/** The cure of a run that was not sent for want of a secret's value: the editor, or where else a value may stand. */
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
