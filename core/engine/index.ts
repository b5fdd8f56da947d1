export { findCatcher, uncaughtMessage } from './catching';
export { formatDuration, parseDuration } from './duration';
export { feelFailureText, isLimit } from './feel-failure';
export { readHeaders } from './headers';
export type { HeadersOutcome, JobHeaders } from './headers';
export { NEWEST_STABLE, isAtLeast } from './platform';
export { feelText, isFeel } from './source';
export type { Incident, Limit, MappingOptions, MappingWarning, Rejection } from './types';
