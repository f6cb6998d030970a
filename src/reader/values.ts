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

const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

/**
 * A count of persons as written: digits in groups of three, or a decimal with its scale.
 * Undefined where a group is short ("31 011 00"): which digit is lost cannot be known.
 */
export function parseCount(raw: string): number | undefined {
  const count = parseWhole(raw.replace(TAIL, ""));
  return count === 0 ? undefined : count;
}

/** A footnote's mark, and the word for what is counted. */
const TAIL = / ?(?:\*{1,3}|inhabitants|people|persons)\.?$/i;

function parseWhole(raw: string): number | undefined {
  const scaled = /^(\d{1,4})(?:[.,](\d{1,6}))? ?(million|billion)s?$/i.exec(raw);
  if (scaled) {
    const scale = SCALES[scaled[3]?.toLowerCase() ?? ""] ?? 1;
    return Math.round(Number(`${scaled[1]}.${scaled[2] ?? 0}`) * scale);
  }
  if (/^\d{1,10}$/.test(raw)) return Number(raw);
  return parseGroups(raw.split(/[ .,'’]/));
}

/** A stray blank inside the leading group ("2 44 769 000") loses no digit, so the number stays certain. */
function parseGroups(groups: readonly string[]): number | undefined {
  if (!groups.every((group) => /^\d{1,3}$/.test(group))) return undefined;
  const firstWhole = groups.findIndex((group) => group.length === 3);
  if (firstWhole < 0 || groups.slice(firstWhole).some((group) => group.length !== 3))
    return undefined;
  if (groups.slice(0, firstWhole).join("").length > 3) return undefined;
  return Number(groups.join(""));
}

/** A percentage as written, with any sign of decimals ("60:50%"); undefined where it is none, or over 100. */
export function parsePercent(raw: string): number | undefined {
  const match = /^(\d{1,3})(?: ?[.,:;·] ?(\d{1,6}))? ?(?:%|per ?cent)? ?\*{0,3}$/i.exec(raw);
  if (!match) return undefined;
  const value = Number(`${match[1]}.${match[2] ?? 0}`);
  return value <= 100 ? value : undefined;
}
