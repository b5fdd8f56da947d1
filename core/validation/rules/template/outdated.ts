import { TEMPLATE_ID } from '../../../template';
import { newestTemplateFor } from '../../fields/newest-template';
import { defineRule } from '../../rule';

/** A newer template version fits the execution platform version of the diagram. */
export const templateOutdated = defineRule({
  id: 'template/outdated',
  severity: 'info',
  check: ({ task }) => {
    const version = task.template.version ?? 0;
    const newest = newestTemplateFor(task.platformVersion);

    return task.template.id === TEMPLATE_ID && version < newest
      ? [ {
        field: 'template',
        values: { version: String(version), newest: String(newest) },
        fix: { id: 'upgrade-template', values: { version: String(newest) } }
      } ]
      : [];
  }
});
