export { findCatcher, uncaughtMessage } from './catching';
export { formatDuration, parseDuration } from './duration';
export { readHeaders } from './headers';
export type { HeadersOutcome, JobHeaders } from './headers';
export { NEWEST_STABLE, isAtLeast } from './platform';
export type { Incident, Limit, MappingOptions, MappingWarning, Rejection } from './types';
