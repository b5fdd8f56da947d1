import { useLayoutEffect, useRef } from '@bpmn-io/properties-panel/preact/hooks';

import { message } from '../../messages';
import { MessageText } from '../../ui/MessageText';

type Props = {
  name: string;

  /** Whether the question is open. */
  asks: boolean;

  /** The place of the link, by which the focus finds it. */
  place?: string;
  ask: (asks: boolean) => void;
  remove: () => Promise<void>;
};

/** Deletes a secret after asking once in place. The focus moves to the question and, if it was lost with it, back to the link. */
export function DeleteSecret({ name, asks, place, ask, remove }: Props) {
  const keep = useRef<HTMLButtonElement>(null);
  const link = useRef<HTMLButtonElement>(null);
  const before = useRef(asks);

  useLayoutEffect(() => {
    const opened = asks && !before.current;
    const left = before.current && !asks && document.activeElement === document.body;

    before.current = asks;

    if (opened || left) {
      (asks ? keep : link).current?.focus();
    }
  }, [ asks ]);

  if (!asks) {
    return (
      <button ref={ link } type="button" class="openai-task-link" data-place={ place } onClick={ () => ask(true) }>
        <MessageText message={ message('secret/delete') } />
      </button>
    );
  }

  return (
    <p class="openai-task-secret-question">
      <MessageText message={ message('secret/delete-question', { name }) } />
      { ' ' }
      <span class="openai-task-secret-choices">
        <button type="button" class="openai-task-link" onClick={ () => void remove() }><MessageText message={ message('secret/delete') } /></button>
        { ' · ' }
        <button ref={ keep } type="button" class="openai-task-link" onClick={ () => ask(false) }><MessageText message={ message('secret/keep') } /></button>
      </span>
    </p>
  );
}
