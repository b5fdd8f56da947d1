export { evaluate } from './evaluate';
export type { FeelOptions } from './evaluate';
export { availabilityOf, functions, isKnownFunction, nearestFunction } from './known-functions';
export type { FeelPlace } from './places';
