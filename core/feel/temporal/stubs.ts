import type { Temporal } from './types';
import type { Value } from '../values';
export function addTemporal(_x: Temporal, _y: Temporal): Temporal | undefined { return undefined; }
export function subtractTemporal(_x: Temporal, _y: Temporal): Temporal | undefined { return undefined; }
export function multiplyTemporal(_x: Temporal, _y: number): Temporal | undefined { return undefined; }
export function divideTemporal(_x: Temporal, _y: Value): Value | undefined { return undefined; }
export function formatTemporal(_x: Temporal): string { return ''; }
export function isoTemporal(_x: Temporal): string { return ''; }
export function absolute(_x: Value): Value | undefined { return undefined; }
export function propertyOf(_x: Temporal, _key: string): Value | undefined { return undefined; }
export function propertiesOf(_x: Temporal): string[] { return []; }
