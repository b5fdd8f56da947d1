export { applyFix } from './apply-fix';
