import type { AnswerClass } from "./answers.ts";
import type { Evidence } from "./evidence.ts";
import type { Measure } from "./framework.ts";
import { LANGUAGES } from "./languages.ts";
import type { Finding } from "./profile.ts";
import type { Row } from "./scorecard.ts";

/** What a person narrowed the view to; an empty list or text narrows nothing. */
export interface Filter {
  /** Pillar ids. */
  pillars: readonly string[];
  /** Classes of answers: what is listed or stands out, and never what is counted. */
  statuses: readonly AnswerClass[];
  /** Words that must all occur in code, title, instruments, contacts or evidence. */
  text: string;
}

export const NO_FILTER: Filter = { pillars: [], statuses: [], text: "" };

export const isFiltering = ({ pillars, statuses, text }: Filter): boolean =>
  pillars.length > 0 || statuses.length > 0 || text.trim() !== "";

/** The rows that pass every part of the filter; a status may be one of what became of a "no", where that is known. */
export function applyFilter(
  rows: readonly Row[],
  filter: Filter,
  evidence?: Evidence,
  outcomeFor?: (row: Row) => AnswerClass | undefined,
): Row[] {
  const matches = createSearch(filter.text);
  const isAsked = (row: Row) =>
    filter.statuses.length === 0 ||
    [row.finding.status, outcomeFor?.(row)].some((kind) => kind && filter.statuses.includes(kind));
  return rows.filter(
    (row) =>
      (filter.pillars.length === 0 || filter.pillars.includes(row.pillar.id)) &&
      isAsked(row) &&
      matches(row.indicator, row.finding, evidence),
  );
}

/** Whether all the words of a search occur in what is known of a measure: its titles, what a profile says, its words. */
export function createSearch(searched: string) {
  const words = foldText(searched).match(/\S+/g);
  return ({ code, title }: Measure, finding?: Finding, evidence?: Evidence): boolean => {
    if (!words) return true;
    const texts = [
      code,
      ...LANGUAGES.map((language) => title[language]),
      ...(finding?.instruments ?? []).map(({ name }) => name),
      ...(finding?.contacts ?? []).map(({ value }) => value),
      ...(evidence?.indicators[code]?.blocks ?? []).map(({ text }) => text),
    ];
    const text = foldText(texts.join(" "));
    // A code ("1.2.1") means that very indicator; other words match anywhere in a word.
    return words.every((word) =>
      /^\d+(\.\d+)+$/.test(word) ? text.startsWith(`${word} `) : text.includes(word),
    );
  };
}

/** Lower case without accents, for comparing what a person types: "Política" gives "politica". */
export const foldText = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Adds the value to the list, or takes it out. */
export const toggle = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
