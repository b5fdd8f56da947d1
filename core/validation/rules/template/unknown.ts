import { NEWEST_TEMPLATE_VERSION, TEMPLATE_ID } from '../../../template';
import { defineRule } from '../../rule';

/** The task uses another template, or a template version that is newer than this plugin. Its own fields are not checked. */
export const templateUnknown = defineRule({
  id: 'template/unknown',
  severity: 'info',
  check: ({ task: { template } }) => {
    const known = template.id === null || template.id === TEMPLATE_ID && (template.version ?? 0) <= NEWEST_TEMPLATE_VERSION;

    return known ? [] : [ { field: 'template', values: { template: template.id ?? '', version: String(template.version ?? 0) } } ];
  }
});
