/** A day of the calendar, counted from 1970-01-01. */
export type DateValue = { kind: 'date'; day: number };

/** A time of day in nanoseconds since midnight. */
export type LocalTime = { kind: 'local-time'; nanos: number };

/** A time of day with its offset from UTC in seconds; `zone` where it was given by a region. */
export type ZonedTime = { kind: 'time'; nanos: number; offset: number; zone: string | null };
export type LocalDateTime = { kind: 'local-date-time'; day: number; nanos: number };
export type DateTime = { kind: 'date-time'; day: number; nanos: number; offset: number; zone: string | null };

/** Years and months, as months. */
export type MonthsDuration = { kind: 'months'; months: number };

/** Days and time, as nanoseconds. */
export type TimeDuration = { kind: 'duration'; nanos: bigint };

export type Temporal = DateValue | LocalTime | ZonedTime | LocalDateTime | DateTime | MonthsDuration | TimeDuration;
