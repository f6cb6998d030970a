import type { AnswerClass } from "./answers.ts";
import type { Evidence } from "./evidence.ts";
import type { Measure } from "./framework.ts";
import type { Finding } from "./profile.ts";
import type { MeasureRow } from "./scorecard.ts";
import { tallyAnswers } from "./tally.ts";

/** A filter for measures or, on pages that list all countries, for countries. An empty list or text matches everything. */
export interface Filter {
  /** Pillar ids. */
  pillars: readonly string[];
  /** Limits the measures or countries listed, never the counts. */
  statuses: readonly AnswerClass[];
  /** Every word must occur in the code, title, instruments, contacts or evidence of a measure, or in the code or name of a country. */
  text: string;
}

export const NO_FILTER: Filter = { pillars: [], statuses: [], text: "" };

export const isFiltering = ({ pillars, statuses, text }: Filter): boolean =>
  pillars.length > 0 || statuses.length > 0 || text.trim() !== "";

/** Whether any of the classes passes the filter. */
export const passesStatuses = (
  statuses: Filter["statuses"],
  kinds: readonly (AnswerClass | undefined)[],
): boolean => statuses.length === 0 || kinds.some((kind) => kind && statuses.includes(kind));

export interface Localizing {
  /** Translates titles. A search matches both the English title and its translation. */
  local?: (text: string) => string;
}

interface FilterInputs<R> extends Localizing {
  evidence?: Evidence | undefined;
  outcomeFor?: ((row: R) => AnswerClass | undefined) | undefined;
}

/** The rows that pass every part of the filter. A status matches the answer or the outcome. */
export function applyFilter<R extends MeasureRow & { finding?: Finding }>(
  rows: readonly R[],
  { pillars, statuses, text }: Filter,
  { evidence, outcomeFor, local }: FilterInputs<R> = {},
): R[] {
  const matches = createSearch(text, local);
  return rows.filter(
    (row) =>
      (pillars.length === 0 || pillars.includes(row.pillar.id)) &&
      passesStatuses(statuses, [row.answer.class, outcomeFor?.(row)]) &&
      matches(row.indicator, row.finding, evidence),
  );
}

/** Counts for the options of a filter. `counts` and `pillars` apply the other parts of the filter. */
export type FilterChoices = ReturnType<typeof filterRows>["choices"];

/** `rows` ignores the filters by status and text. `listed` applies the whole filter. `choices` counts each answer and the outcome of each "no". */
export function filterRows<R extends MeasureRow & { finding?: Finding }>(
  rows: readonly R[],
  filter: Filter,
  inputs: FilterInputs<R>,
) {
  const pass = (change: Partial<Filter>) => applyFilter(rows, { ...filter, ...change }, inputs);
  const countsOf = (some: readonly R[]) =>
    tallyAnswers(
      some.flatMap((row) => {
        const kind = inputs.outcomeFor?.(row);
        return kind?.startsWith("absent-") ? [row.answer, { class: kind }] : row.answer;
      }),
    ).counts;
  const listed = pass({});
  const choices = {
    /** Number of rows that pass the whole filter. */
    shown: listed.length,
    /** Counts of all rows, because the filter offers every class that occurs. */
    all: countsOf(rows),
    counts: countsOf(pass({ statuses: [] })),
    /** Pillar of each row that passes the filters by status and text. */
    pillars: pass({ pillars: [] }).map(({ pillar }) => pillar.id),
  };
  return { rows: pass({ statuses: [], text: "" }), listed, choices };
}

/** Creates a search for measures by code, title, names and contacts in the profile, and evidence. */
export function createSearch(text: string, local?: Localizing["local"]) {
  const words = foldText(text).match(/\S+/g);
  return ({ code, title }: Measure, finding?: Finding, evidence?: Evidence): boolean => {
    if (!words) return true;
    const texts = [
      code,
      title,
      local?.(title),
      finding?.instruments.map(({ name }) => name),
      finding?.contacts.map(({ value }) => value),
      evidence?.indicators[code]?.blocks.map((block) => block.text),
    ];
    const searched = foldText(texts.flat().join(" "));
    // A code such as "1.2.1" matches only that indicator, not "1.2.10" or other text that contains the code.
    return words.every((word) =>
      /^\d+(\.\d+)+$/.test(word) ? searched.startsWith(`${word} `) : searched.includes(word),
    );
  };
}

/** Arabic and Persian letters that are often typed in place of similar ones. NFKD decomposes letters with hamza, so they need no entry. */
const ALIKE: Readonly<Record<string, string>> = { ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك" };

/** Lower case without accents, vowel signs or variant letters: "Política" → "politica", "مالطة" → "مالطه". */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}ـءٱىیةک]/gu, (letter) => ALIKE[letter] ?? "")
    .toLowerCase();

export const toggle = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
