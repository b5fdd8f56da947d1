export { absolute, addTemporal, divideTemporal, multiplyTemporal, subtractTemporal } from './arithmetic';
export { calendarDate, dayNumber, dayOfYear, lastDayOfMonth, monthsBetween, weekOfYear, weekday } from './calendar';
export { compareTemporal, sameTemporal, temporalKey } from './compare';
export { formatTemporal, isoTemporal, jacksonTemporal, zeebeTemporal } from './format';
export { NANOS_PER_SECOND, atInstant, atOffset, duration, inZone, instantNanos, zoneOf } from './make';
export { propertiesOf, propertyOf } from './properties';
export {
  parseDateText, parseDateTimeText, parseDurationText, parseStrictDurationText, parseTemporalText, parseTimeText
} from './read';
export type {
  DateTime, DateValue, LocalDateTime, LocalTime, MonthsDuration, Temporal, TimeDuration, ZonedTime
} from './types';
export { findZone, systemZone } from './zone';
