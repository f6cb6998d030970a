import type { Flag } from "../domain/profile.ts";
import type { Line } from "./clean-text.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const FULL_DATE = /\b(\d{1,2}) ?(?:st|nd|rd|th)? ?(?:of )?([a-z]{3,9})\.?,? ?((?:19|20)\d\d)\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b/i;
const MONTH_YEAR = /\b([a-z]{3,9})\.?,? ?((?:19|20)\d\d)\b/i;
const ISO_DATE = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;
const YEAR = /\b((?:19|20)\d\d)\b/;

/** The date written in `text` as YYYY, YYYY-MM or YYYY-MM-DD; undefined where there is none, or where day and month could be swapped. */
export function parseDate(text: string): string | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return format(iso[1], Number(iso[2]), Number(iso[3]));
  const full = FULL_DATE.exec(text);
  if (full) return format(full[3], monthNumber(full[2]), Number(full[1]));
  const american = MONTH_FIRST.exec(text);
  if (american) return format(american[3], monthNumber(american[1]), Number(american[2]));
  const month = MONTH_YEAR.exec(text);
  if (month && monthNumber(month[1]) > 0) return format(month[2], monthNumber(month[1]));
  return YEAR.exec(text)?.[1];
}

const monthNumber = (name = "") => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function format(year = "", month: number, day?: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const yearMonth = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return yearMonth;
  const lastDay = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return day >= 1 && day <= lastDay ? `${yearMonth}-${String(day).padStart(2, "0")}` : undefined;
}

const LAST_UPDATED = /last updated?(?: on)? ?:? ?(.{1,60})/i;

/** The date in the document's last lines; flagged where there are words for one that are no date. */
export function readLastUpdated(ending: readonly Line[]): {
  lastUpdated: string | undefined;
  flags: Flag[];
} {
  const words = ending.map(({ text }) => LAST_UPDATED.exec(text)?.[1]).find(Boolean);
  const lastUpdated = words && parseDate(words);
  const isUnreadable = words !== undefined && lastUpdated === undefined;
  return { lastUpdated, flags: isUnreadable ? [{ code: "date-unreadable", raw: words }] : [] };
}
