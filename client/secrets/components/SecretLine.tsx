import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

import type { Problem } from '../../../core/result';
import type { DiagramElement } from '../../types/host';
import { ErrorText } from '../../ui/ErrorText';
import { Icon } from '../../ui/Icon';
import { MessageText } from '../../ui/MessageText';

import { useAnnounce } from '../use-field-line';
import type { FieldLine } from '../field-line';
import { useSecrets } from '../use-secrets';
import { problemMessage } from '../problem-message';

type Props = { element: DiagramElement; text: string; line: FieldLine | null };

/** The line below the API key: where its secret's value comes from, with a link to change that. */
export function SecretLine({ element, text, line }: Props) {
  const { secrets, pasted } = useSecrets();
  const announce = useAnnounce(element);
  const [ problem, setProblem ] = useState<Problem | null>(null);
  const link = useRef<HTMLButtonElement>(null);
  const held = pasted.holds(element.id);
  const id = `openai-task-secret-line-${ element.id }`;

  useEffect(() => setProblem(null), [ text, held ]);

  useEffect(() => {
    if (link.current && secrets.takeLineFocus(element.id)) {
      link.current.focus();
    }
  });

  const move = async () => {
    const failure = await pasted.moveToSecret(element, text);

    setProblem(failure);

    if (failure) {
      announce(problemMessage(failure));
    }
  };

  const follow = () => {
    if (line?.link?.does === 'edit') {
      secrets.open(element, line.link.name, 'line');
    } else {
      void move();
    }
  };

  return (
    <div class="openai-task-secret-line">
      { line ? <div class="openai-task-secret-state">
        <Icon name="key" />
        <div>
          <span id={ id }><MessageText message={ line.said } /></span>
          { line.link
            ? <button ref={ link } type="button" class="openai-task-link" aria-describedby={ id } onClick={ follow }><MessageText message={ line.link.label } /></button>
            : null }
        </div>
      </div> : null }
      { problem ? <ErrorText message={ problemMessage(problem) } /> : null }
    </div>
  );
}
