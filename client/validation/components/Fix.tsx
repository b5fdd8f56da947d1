import { useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { Problem as Failure } from '../../../core/result';
import type { Diagnostic } from '../../../core/validation';
import type { DiagramElement, Translate } from '../../types/host';
import { message } from '../../messages';
import { MessageText } from '../../ui/MessageText';
import { ErrorText, problemMessage, useSecrets } from '../../secrets';

import type { Place } from '../problem-places';
import type { QuickFixes } from '../QuickFixes';
import { fixNameOf } from '../problem-text';

type Props = { element: DiagramElement; problem: Diagnostic; place: Place };

/** The quick fix of a problem as a link; empty if there is none, or none that works here. */
export function Fix(props: Props) {
  if (props.problem.rule === 'secret/no-value-here') {
    return <AddSecretValue { ...props } />;
  }

  return props.problem.fix?.id === 'move-to-secret' ? <MoveToSecret { ...props } /> : <FixLink { ...props } />;
}


// helpers //////////

/** This problem is not fixed in the diagram: the link opens the editor of the secret. */
function AddSecretValue({ element, problem }: Props) {
  const { secrets } = useSecrets();
  const name = problem.values?.[ 'name' ];

  return name === undefined || secrets.storage === null ? null : (
    <div>
      <button type="button" class="openai-task-link" onClick={ () => secrets.open(element, name, 'line') }><MessageText message={ message('secret/add') } /></button>
    </div>
  );
}

/** If storing the key fails, the field stays unchanged and the reason is shown below. */
function MoveToSecret({ element, problem, place }: Props) {
  const fixes = useService<QuickFixes>('openAiQuickFixes');
  const [ failure, setFailure ] = useState<Failure | null>(null);

  // it can take a while until it is known whether secrets can be stored here
  useSecrets();

  return (
    <>
      <FixLink element={ element } problem={ problem } place={ place } act={ () => void fixes.moveToSecret(element, place).then(setFailure) } />
      { failure ? <ErrorText message={ problemMessage(failure) } /> : null }
    </>
  );
}

function FixLink({ element, problem, place, act }: Props & { act?: () => void }) {
  const translate = useService<Translate>('translate');
  const fixes = useService<QuickFixes>('openAiQuickFixes');

  return fixes.canFix(element, problem)
    ? <div>
      <button type="button" class="openai-task-link" onClick={ act ?? (() => fixes.fix(element, problem, place)) }>
        { fixNameOf(problem, translate) }
      </button>
    </div>
    : null;
}
