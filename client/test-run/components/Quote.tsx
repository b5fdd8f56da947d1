import { message } from '../../messages';
import type { TextCode } from '../../messages';
import { LongText } from '../../ui/LongText';
import { MessageText } from '../../ui/MessageText';

/** Lines of a quote before it is folded. */
const QUOTE_LINES = 8;

/** A quote from another program; renders nothing if it is empty. */
export function Quote({ title, text }: { title: TextCode; text: string | null }) {
  if (text === null) {
    return null;
  }

  return <>
    <h4 class="openai-task-caption"><MessageText message={ message(title) } /></h4>
    <div class="openai-task-rows"><div class="openai-task-row"><LongText text={ text } lines={ QUOTE_LINES } code={ true } /></div></div>
  </>;
}
