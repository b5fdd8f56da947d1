export { DEFAULT_SETTINGS, createSettings } from './settings';
export type { Settings } from './settings';
