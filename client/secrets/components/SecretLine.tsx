import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { Problem } from '../../../core/result';
import { Icon } from '../../test-run/components/icons';
import { Said } from '../../test-run/components/Said';
import type { DiagramElement } from '../../types/host';
import { fieldLine } from '../field-line';
import { useSecrets } from '../hooks';
import { problemPhrase } from '../problem-phrase';

type Props = { element: DiagramElement; text: string; reported: boolean };

/** The line under the API key: where its secret's value comes from, and the way to change that. */
export function SecretLine({ element, text, reported }: Props) {
  const { secrets, pasted } = useSecrets();
  const [ problem, setProblem ] = useState<Problem | null>(null);
  const link = useRef<HTMLButtonElement>(null);
  const held = pasted.holds(element.id);
  const id = `openai-task-secret-line-${ element.id }`;

  const line = fieldLine(text, {
    connected: secrets.connected,
    keeps: secrets.storage !== null,
    stateOf: name => secrets.stateOf(name),
    pasted: held,
    reported
  });

  useEffect(() => setProblem(null), [ text, held ]);

  useEffect(() => {
    if (link.current && secrets.takeLineFocus(element.id)) {
      link.current.focus();
    }
  });

  const follow = async () => {
    if (line?.link?.does === 'edit') {
      secrets.open(element, line.link.name, 'line');
    } else {
      setProblem(await pasted.moveToSecret(element, text));
    }
  };

  return (
    <div class="openai-task-secret-line" role="status">
      { line ? <>
        <Icon name="key" />
        <span id={ id }><Said said={ line.said } /></span>
        { line.link
          ? <button ref={ link } type="button" class="openai-task-link" aria-describedby={ id } onClick={ () => void follow() }>
            <Said said={ line.link.label } />
          </button>
          : null }
      </> : null }
      { problem ? <p class="openai-task-secret-problem"><Said said={ problemPhrase(problem) } /></p> : null }
    </div>
  );
}
