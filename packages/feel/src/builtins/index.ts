export { availabilityOf, builtinNames, builtinsOf, isBuiltin, signatures } from './registry';
export type { Signature } from './registry';
export { nearestName } from './nearest';
