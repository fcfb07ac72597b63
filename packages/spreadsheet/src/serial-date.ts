const millisecondsOfDay = 86_400_000;
/** The day before the first: 1900 counts from here because Excel believes in 29 February 1900. */
const epoch = Date.UTC(1899, 11, 30);
const daysFrom1900To1904 = 1462;
const firstSureDay = 61;
const lastDay = 2_958_465;

/**
 * The day that a spreadsheet counts, as `2025-02-01`, with the time when it has one.
 *
 * @returns nothing for what is no day: below 1 March 1900, where programs disagree, a mere time, or beyond 9999
 */
export function serialDate(digits: string, date1904: boolean): string | undefined {
  const serial = Number(digits) + (date1904 ? daysFrom1900To1904 : 0);
  if (!(serial >= firstSureDay && serial < lastDay + 1)) return undefined;
  // Times are fractions of a day and never come out even: the second is all that they are good for.
  const seconds = Math.round((serial * millisecondsOfDay) / 1000);
  const iso = new Date(epoch + seconds * 1000).toISOString();
  return seconds % 86_400 === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** A day that the file spells out (`t="d"`), as strict files do. */
export function writtenDate(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(text);
  if (match === null || Number.isNaN(Date.parse(text))) return undefined;
  const [, day = "", time = "00:00:00"] = match;
  return time === "00:00:00" ? day : `${day}T${time}`;
}
