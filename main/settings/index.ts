export { createSettings } from './settings';
export type { Settings } from './settings';
