import { functionFailure } from '../stop';

export type CalendarDate = { year: number; month: number; day: number };

const MAX_YEAR = 999_999_999;
const MONTH_LENGTHS = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];

/** From 1970-01-01 back to 0000-03-01, where the years of this computation begin: a leap day is then the last of its year. */
const EPOCH_SHIFT = 719_468;
const DAYS_PER_ERA = 146_097;

/** The count of days since 1970-01-01. Undefined where there is no such date. */
export function dayNumber({ year, month, day }: CalendarDate): number | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) && Math.abs(year) <= MAX_YEAR
    ? countDays(year, month, day)
    : undefined;
}

export function calendarDate(dayNumberOf: number): CalendarDate {
  const shifted = dayNumberOf + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;

  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  };
}

/**
 * The date that many months later. A day that the month does not have becomes its last day.
 *
 * @throws Stop where the date is outside of the calendar
 */
export function plusMonths(day: number, months: number): number {
  const date = calendarDate(day);
  const total = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;

  return inRange(countDays(year, month, Math.min(date.day, monthLength(year, month))), year);
}

/** Whole months from one date to another, as a Java period counts them. */
export function monthsBetween(from: number, to: number): number {
  const start = calendarDate(from);
  const end = calendarDate(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const days = end.day - start.day;

  if (months > 0 && days < 0) {
    return months - 1;
  }

  return months < 0 && days > 0 ? months + 1 : months;
}

/** 1 (Monday) to 7. */
export function weekday(day: number): number {
  return modulo(day + 3, 7) + 1;
}

export function dayOfYear(day: number): number {
  return day - countDays(calendarDate(day).year, 1, 1) + 1;
}

/** The week of ISO 8601: the first one has the first Thursday of the year. */
export function weekOfYear(day: number): number {
  const thursday = day - weekday(day) + 4;

  return Math.floor((dayOfYear(thursday) - 1) / 7) + 1;
}

export function lastDayOfMonth(day: number): number {
  const { year, month } = calendarDate(day);

  return countDays(year, month, monthLength(year, month));
}

/** @throws Stop where the date is outside of the calendar */
export function checkDay(day: number): number {
  return inRange(day, calendarDate(day).year);
}

// helpers //////////

function countDays(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayInYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;

  return era * DAYS_PER_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayInYear - EPOCH_SHIFT;
}

function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

  return month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1] ?? 0;
}

function inRange(day: number, year: number): number {
  if (!(Math.abs(year) <= MAX_YEAR)) {
    throw functionFailure('java.time.DateTimeException: Invalid value for Year');
  }

  return day;
}

function modulo(value: number, divisor: number): number {
  return (value % divisor + divisor) % divisor;
}
