export { compareTemporal, sameTemporal, temporalKey } from './compare';
export { parseDateText, parseDateTimeText, parseDurationText, parseTemporalText, parseTimeText } from './read';
export type {
  DateTime, DateValue, LocalDateTime, LocalTime, MonthsDuration, Temporal, TimeDuration, ZonedTime
} from './types';
export * from './stubs';
