import type { Report } from '../../../core/report';
import { message } from '../../messages';
import { Icon } from '../../ui/Icon';
import { MessageText } from '../../ui/MessageText';

/** The nulls outside the result expression: in the inputs, the error expression, and the outputs. */
export function Nulls({ nulls }: { nulls: Report[ 'nulls' ] }) {
  if (nulls.length === 0) {
    return null;
  }

  return <>
    <h4 class="openai-task-caption"><MessageText message={ message('result/became-null') } /></h4>
    <ul>
      { nulls.map((said, index) => <li key={ index } class="openai-task-message"><Icon name="triangle" /><span><MessageText message={ said } /></span></li>) }
    </ul>
  </>;
}
