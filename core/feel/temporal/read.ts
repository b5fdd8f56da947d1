import type { Temporal } from './types';
export function parseDateText(_t: string): Temporal | null { return null; }
export function parseDateTimeText(_t: string): Temporal | null { return null; }
export function parseDurationText(_t: string): Temporal | null { return null; }
export function parseTimeText(_t: string): Temporal | null { return null; }
export function parseTemporalText(_t: string): Temporal | null { return null; }
