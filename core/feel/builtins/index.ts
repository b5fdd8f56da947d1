export { availabilityOf, builtinNames, builtinsOf, signatures } from './registry';
export type { Signature } from './registry';
export { nearestName } from './nearest';
