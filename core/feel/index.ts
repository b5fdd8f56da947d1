export { availabilityOf, evaluate, functions, isKnownFunction, nearestFunction } from './places';
export type { FeelOptions, FeelPlace } from './places';
