import { useTranslate } from './use-translate';
import { partsOf } from '../test-run/phrase';
import type { Phrase, PhrasePart } from '../test-run/phrase';

/** A phrase with its code and emphasis. Values are text nodes, whatever they hold. */
export function Said({ said }: { said: Phrase }) {
  const translate = useTranslate();

  return <Parts parts={ partsOf(said, translate) } />;
}

/** A text in pieces, each with its look. */
export function Parts({ parts }: { parts: readonly PhrasePart[] }) {
  return <>
    { parts.map(({ look, text }, index) => {
      switch (look) {
      case 'code': return <code key={ index } class="openai-task-code">{ text }</code>;
      case 'strong': return <strong key={ index } class="openai-task-strong">{ text }</strong>;
      case 'plain': return text;
      }
    }) }
  </>;
}
