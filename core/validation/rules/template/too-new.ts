import { NEWEST_TEMPLATE_VERSION, TEMPLATE_ID } from '../../../template';
import { newestTemplateFor } from '../../fields/newest-template';
import { defineRule } from '../../rule';

/** The template version is made for a later execution platform version than that of the diagram. Use an older template version. */
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
