import { columnAt, layOutColumns, type MatrixColumns } from "../../charts/matrix-geometry.ts";
import type { BarShares } from "../../charts/StatusCells.tsx";
import { leadColour } from "../../charts/status-fill.tsx";
import { ALL_CLASSES, type Answer, type AnswerClass } from "../../domain/answers.ts";
import type { Measure } from "../../domain/framework.ts";
import type { Tally } from "../../domain/tally.ts";
import { type Lead, leadOf } from "../../domain/world/lead.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { GridPlace } from "../../ui/use-grid-focus.ts";
import type { World } from "./use-world.ts";
import { answerWords, classWords, namesOf, worded } from "./world-words.ts";

/** Sizes of the matrix on the screen, in CSS pixels; a cell is large enough for a finger. */
export const MATRIX = { cell: 34, row: 24, gap: 14 } as const;

/** Height of a row that names a region. */
export const GROUP_ROW = 48;

/** The column of coverage: all of it, and where its bar is. */
export const COVERAGE = { width: 200, barStart: 84, bar: 104 } as const;

/** What all rows of a matrix have in common; the same object as long as none of it changes. */
export interface MatrixFrame {
  indicators: readonly Measure[];
  columns: MatrixColumns;
  /** Classes of answers that stand out; all where there are none. */
  standing: readonly AnswerClass[];
  /** Prefix of the pattern ids on the page. */
  patterns: string;
  /** An answer in words, with its score where it has one. */
  toWords: (answer: Answer) => string;
  /** All answers of a country by class, in words. */
  toSummary: (country: WorldCountry) => string;
  /** What counts first of a country, or its overall score, in one form: as it is shown, and as it is said. */
  toCoverage: (country: WorldCountry) => { shown: string; said: string };
  /** The same as a bar, and the colour of all bars. */
  toBar: (country: WorldCountry) => BarShares;
  colour: string;
  /** How many countries a group has, and what became of each "no" in them. */
  toGroup: (countries: readonly WorldCountry[]) => string;
  lead: Lead;
  hrefOf: (country: string) => string;
}

/** What of the world a frame is made from: not what is listed. */
export type FramedWorld = Pick<World, "answers" | "later" | "indicators" | "hasOverall" | "hrefOf">;

export function createFrame(
  world: FramedWorld,
  standing: readonly AnswerClass[],
  patterns: string,
  i18n: I18n,
): MatrixFrame {
  const { answers, indicators, hrefOf } = world;
  const { framework } = answers;
  return {
    ...{ indicators, standing, patterns, hrefOf },
    columns: layOutColumns(indicators, MATRIX),
    colour: leadColour(framework),
    lead: leadOf(framework),
    toWords: (answer) => answerWords(answer, world, i18n),
    toSummary: (country) => summaryText(country, world, i18n),
    toCoverage: coverageWords(world, i18n),
    toBar: createBars(world),
    toGroup: (countries) => groupWords(countries, world, i18n),
  };
}

/** The bar of a country: its overall score where the edition has it, or what counts first. */
export function createBars({
  answers: { framework },
  later,
}: FramedWorld): (country: WorldCountry) => BarShares {
  const { share, possible } = leadOf(framework);
  const most = later?.framework.scale.overall ?? 1;
  return ({ tally, overall }) => {
    if (overall === undefined) return { share: share(tally), possible: possible(tally) };
    return { share: overall / most, possible: overall / most };
  };
}

/** The words of the last column. */
export function coverageWords(world: FramedWorld, i18n: I18n): MatrixFrame["toCoverage"] {
  const { framework } = world.answers;
  const { t, score } = i18n;
  const { count } = leadOf(framework);
  const { edition } = namesOf(world, i18n);
  const most = world.later?.framework.scale.overall ?? 0;
  const known = new Map<string, { shown: string; said: string }>();
  return ({ tally, overall }) => {
    if (overall !== undefined) {
      const shown = score(overall);
      return { shown, said: t("world.overall-label", { edition, score: shown, most }) };
    }
    // Few are different, and a message takes its time.
    const { asked, open } = tally;
    const inPlace = count(tally);
    const key = `${inPlace} ${asked} ${open}`;
    const words = known.get(key) ?? {
      shown: t("scorecard.count", { inPlace, total: asked }),
      said: t(worded("world.coverage-label", framework), { inPlace, total: asked, open }),
    };
    known.set(key, words);
    return words;
  };
}

/** "44 countries", and of each "no" "120 still 0, 90 above 0". */
export function groupWords(
  countries: readonly WorldCountry[],
  { answers }: Pick<World, "answers">,
  { t, number }: I18n,
): string {
  const words = t("world.countries", { count: countries.length });
  if (answers.framework.cells !== "became") return words;
  const sum = (count: (tally: Tally) => number) =>
    number(countries.reduce((total, { tally }) => total + count(tally), 0));
  const counts = { still: sum(({ no }) => no), above: sum(({ part, inPlace }) => part + inPlace) };
  return `${words} · ${t("world.region-became", counts)}`;
}

/** "In place: 1.1.1, 1.2.1. Not known: 1.4.3.": the answers of one country by class. */
function summaryText({ answers }: WorldCountry, world: FramedWorld, i18n: I18n): string {
  const codes = new Map<AnswerClass, string[]>();
  for (const [column, { class: kind }] of answers.entries()) {
    const code = world.indicators[column]?.code ?? "";
    const same = codes.get(kind);
    if (same) same.push(code);
    else codes.set(kind, [code]);
  }
  return ALL_CLASSES.flatMap((kind) => {
    const found = codes.get(kind);
    return found ? `${classWords(kind, world, i18n)}: ${found.join(", ")}.` : [];
  }).join(" ");
}

/** The cell under the pointer: rows know their names and coverage, the marks only where they are. */
export function placeOf(
  { target, clientX }: { target: EventTarget; clientX: number },
  columns: MatrixColumns,
  last: number,
): GridPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const head = target.closest("[role=columnheader]");
  if (head)
    return target.closest("button")
      ? { row: -1, column: Number(head.getAttribute("aria-colindex")) - 1 }
      : undefined;
  const row = target.closest<HTMLElement>("[data-row]");
  if (!row) return undefined;
  const at = (column: number) => ({ row: Number(row.dataset.row), column });
  if (target.closest(".matrix-name")) return target.closest("a") ? at(0) : undefined;
  if (target.closest(".matrix-coverage")) return at(last);
  const marks = row.querySelector(".matrix-marks");
  if (!marks) return undefined;
  const column = columnAt(columns, MATRIX, clientX - marks.getBoundingClientRect().left);
  return column === undefined ? undefined : at(column + 1);
}
