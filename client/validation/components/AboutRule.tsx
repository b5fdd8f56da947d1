import { useEffect, useRef } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import { isFieldId } from '../../../core/template';
import type { Translate } from '../../types/host';
import { splitMarkup } from '../../messages';
import { FIELD_TEXTS } from '../../messages/fields';
import { TextParts } from '../../ui/MessageText';

import type { RuleDocs } from '../rule-docs';
import { liveText } from '../problem-text';

type Props = { rule: string; docs: RuleDocs; close: () => void };

/** The explanation of a rule with a wrong and a right example, below its problem. */
export function AboutRule({ rule, docs: { text, example }, close }: Props) {
  const translate = useService<Translate>('translate');
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => root.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  };

  return (
    <div ref={ root } class="openai-task-about-rule" role="group" tabIndex={ -1 } aria-label={ liveText('live/about-rule-of', translate, { rule }) } onKeyDown={ onKeyDown }>
      <p class="openai-task-muted">{ liveText('live/rule', translate, { rule }) }</p>
      <p><TextParts parts={ splitMarkup(translate(text)) } /></p>
      { example ? <>
        <p class="openai-task-muted">{ liveText('live/wrong', translate) }</p>
        <pre>{ replaceFieldIds(example.wrong, translate) }</pre>
        <p class="openai-task-muted">{ liveText('live/right', translate) }</p>
        <pre>{ replaceFieldIds(example.right, translate) }</pre>
      </> : null }
      <button type="button" class="openai-task-link" onClick={ close }>{ liveText('live/hide', translate) }</button>
    </div>
  );
}


// helpers //////////

/** The examples name fields as the diagram does; here their labels are shown, too. */
function replaceFieldIds(example: string, translate: Translate): string {
  return example.replace(/^[\w.]+(?=: )/gm, field => isFieldId(field) ? translate(FIELD_TEXTS[ field ].label) : field);
}
