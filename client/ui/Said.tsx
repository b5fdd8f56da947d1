import { renderParts } from '../messages';
import type { ClientMessage, TextPart } from '../messages';

import { useTranslate } from './use-translate';

/** A phrase with its code and emphasis. Values are text nodes, whatever they hold. */
export function Said({ said }: { said: ClientMessage }) {
  const translate = useTranslate();

  return <Parts parts={ renderParts(said, translate) } />;
}

/** A text in pieces, each with its look. */
export function Parts({ parts }: { parts: readonly TextPart[] }) {
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
