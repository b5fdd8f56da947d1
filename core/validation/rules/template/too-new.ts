import { NEWEST_TEMPLATE_VERSION, TEMPLATE_ID } from '../../../template';
import { newestTemplateFor } from '../../fields/newest-template';
import { defineRule } from '../../rule';

/** The template is made for a later platform than the diagram's: an older version of it fits. */
export const templateTooNew = defineRule({
  id: 'template/too-new',
  severity: 'info',
  check: ({ task: { template, platformVersion } }) => {
    const version = template.version ?? 0;
    const newest = newestTemplateFor(platformVersion);

    return template.id === TEMPLATE_ID && version > newest && platformVersion !== null && version <= NEWEST_TEMPLATE_VERSION
      ? [ { field: 'template', values: { version: String(version), newest: String(newest) } } ]
      : [];
  }
});
