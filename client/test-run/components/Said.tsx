import { useTranslate } from '../hooks';
import { partsOf } from '../phrase';
import type { Phrase } from '../phrase';

/** A phrase with its code and emphasis. Values are text nodes, whatever they hold. */
export function Said({ said }: { said: Phrase }) {
  const translate = useTranslate();

  return <>
    { partsOf(said, translate).map(({ look, text }, index) => {
      switch (look) {
      case 'code': return <code key={ index } class="openai-task-code">{ text }</code>;
      case 'strong': return <strong key={ index } class="openai-task-strong">{ text }</strong>;
      case 'plain': return text;
      }
    }) }
  </>;
}
