/** The filter `day`: a time as a date that nobody can misread, `1 April 2026`. */

/** @param time as GitHub writes times (ISO 8601); anything else is printed as it is */
export function describeDay(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
