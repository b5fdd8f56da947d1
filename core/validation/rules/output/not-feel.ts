import { rewrite, whole } from '../../findings';
import { fieldText, outputField } from '../../text/field-text';
import { isFeel } from '../../../engine';
import { defineRule } from '../../rule';

const PATH = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/** The source of an output mapping is FEEL. A diagram with plain text there is rejected at deployment. */
export const outputNotFeel = defineRule({
  id: 'output/not-feel',
  severity: 'error',
  check: ({ task }) => task.outputs.map(({ target }) => outputField(target)).flatMap(field => {
    const text = fieldText(task, field) ?? '';
    const source = { field, text };

    return isFeel(text) ? [] : [ whole(source, PATH.test(text.trim()) ? rewrite('turn-into-feel', source, `=${ text.trim() }`) : undefined) ];
  })
});
