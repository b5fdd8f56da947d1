import { renderParts } from '../messages';
import type { ClientMessage, TextPart } from '../messages';

import { useTranslate } from './use-translate';

/** A rendered message with its code and emphasis. Values are always text nodes, never markup. */
export function MessageText({ message }: { message: ClientMessage }) {
  const translate = useTranslate();

  return <TextParts parts={ renderParts(message, translate) } />;
}

/** Rendered text in parts, each with its look. */
export function TextParts({ parts }: { parts: readonly TextPart[] }) {
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
