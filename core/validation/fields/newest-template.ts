import { isAtLeast } from '../../engine';

/** The oldest platform of each published version that says one (docs/connector-runtime.md, section 1.1), newest first. */
const PLATFORMS: readonly { version: number; platform: string }[] = [
  { version: 8, platform: '8.3' },
  { version: 3, platform: '8.2' }
];

/** The newest template version that the diagram's platform can run. */
export function newestTemplateFor(platformVersion: string | null): number {
  return PLATFORMS.find(({ platform }) => isAtLeast(platformVersion, platform))?.version ?? 0;
}
