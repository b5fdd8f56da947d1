export { start } from './electron/entry';
