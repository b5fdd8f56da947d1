export { evaluateFeel } from './evaluate-feel';
export type { FeelOptions } from './evaluate-feel';
export { availabilityOf, functions, isKnownFunction, nearestFunction } from './known-functions';
export type { FeelPlace } from './types';
