import { isAtLeast } from '../../engine';
import { TEMPLATE_VERSIONS } from '../../template';

/** The newest template version that the diagram's platform can run. */
export function newestTemplateFor(platformVersion: string | null): number {
  return TEMPLATE_VERSIONS.findLast(({ platform }) => platform === null || isAtLeast(platformVersion, platform))?.version ?? 0;
}
