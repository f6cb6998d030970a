import type { ReactElement, ReactNode } from "react";
import type { AnswerClass } from "../domain/answers.ts";
import { FIGURES, type FigureEntry } from "../domain/figures.ts";
import type { Pillar } from "../domain/framework.ts";
import type { LegendEntry } from "../export/snapshot.ts";
import type { Cell, ExportTable } from "../export/table.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { StatusGlyph } from "../ui/StatusMark.tsx";

/** A finding as sentences, and as the title of a picture with the rest below it. Claims have no full stop: `years` may follow. */
export const composeFinding = (
  { t }: I18n,
  claim: string,
  /** Whole sentences. */
  rest: readonly string[] = [],
  /** Omitted if the claim names them. */
  years?: string,
) => ({
  headline: years === undefined ? claim : t("picture.title", { finding: claim, years }),
  finding: [t("chart.sentence", { claim }), ...rest].join(" "),
  detail: rest.join(" "),
});

/** A figure: what it is called, what it shows in a sentence, its legend, its one table, its drawing. All else follows. */
export interface Figure {
  /** As in `FIGURES`. */
  id: string;
  /** Names it in files, where the id does not say all: "countries-by-measure-and-region". */
  fileName?: string;
  title: string;
  /** Title of its pictures: the finding in one sentence, with subject and year. Defaults to the page's. */
  headline?: string;
  /** The finding below that title. Defaults to the whole finding. */
  detail?: string;
  finding: string;
  /** An entry that can be chosen is a button on the screen, and makes its marks stand out. */
  legend: readonly (LegendEntry & { isChosen?: boolean; onChoose?: () => void })[];
  table: FigureTable;
  /** Height of the drawing on the screen, in CSS pixels: its place is held from the start. */
  height: number;
  /** One <svg>, so many CSS pixels wide, which the panel names; every mark in it carries `data-mark`, and answers to a click unless in a picture, where names stand out in full. */
  draw: (size: { width: number; isPicture: boolean }) => ReactElement;
  /** Stands on the screen in place of the drawing: a map that one can walk over. */
  screen?: ReactNode;
}

/** What a click on a cell of the table does, as on the mark that it stands for. */
export interface Choice {
  /** What is shown then, in full: "Not in place: 3 of Legal measures". */
  label: string;
  onChoose: () => void;
}

/** One column, for the screen, files and pictures alike. */
export interface FigureColumn<Row> {
  /** Names the column in JSON: "in_place". */
  id: string;
  label: string;
  /** What a file holds: a number or a word, never nothing for what is not known. */
  value: (row: Row) => Cell;
  /** What the screen shows, where that is not the value itself: "6 of 8 (75%)", or a link. */
  show?: (row: Row) => ReactNode;
  /** Makes the cell a button; undefined for a cell that leads nowhere. */
  choose?: (row: Row) => Choice | undefined;
  /** Numbers stand to the right, in figures of one width. */
  isNumeric?: boolean;
  /** Where the column stands, if not everywhere. */
  only?: "screen" | "file";
}

/** A column of screen and file, or of one of them as `more` says. */
export const column = <Row,>(
  id: string,
  label: string,
  value: (row: Row) => Cell,
  more?: Partial<FigureColumn<Row>>,
): FigureColumn<Row> => ({ id, label, value, ...more });

export const IN_FILE = { only: "file" } as const;

/** Names the pillar of a row, in full in a file; a click narrows the page to it. */
export const pillarColumn = <Row extends { pillar: Pillar }>(
  { t, local }: I18n,
  onPillar: (pillar: string) => void,
): FigureColumn<Row> =>
  column("pillar", t("chart.column.pillar"), ({ pillar }) => local(pillar.title), {
    show: ({ pillar }) => local(pillar.short),
    choose: ({ pillar: { id, short } }) => ({ label: local(short), onChoose: () => onPillar(id) }),
  });

/** A figure's one table: the first column names the row, and `idOf` keeps rows apart. */
export function createTable<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  columns: readonly FigureColumn<Row>[],
) {
  const shown = columns.filter(({ only }) => only !== "file");
  const filed = columns.filter(({ only }) => only !== "screen");
  return {
    toScreen: () => ({
      columns: shown.map(({ id, label, isNumeric = false }) => ({ id, label, isNumeric })),
      rows: rows.map((row) => ({
        id: idOf(row),
        cells: shown.map(({ id, value, show, choose, isNumeric = false }) => ({
          id,
          content: show ? show(row) : value(row),
          choice: choose?.(row),
          isNumeric,
        })),
      })),
    }),
    toFile: (): ExportTable => ({
      columns: filed.map(({ id, label }) => ({ id, label })),
      rows: rows.map((row) => filed.map(({ value }) => value(row))),
    }),
  };
}
export type FigureTable = ReturnType<typeof createTable>;

/** Classes of answers as a legend: each with its mark, or another sample. */
export const legendOf = (
  classes: readonly AnswerClass[],
  labelOf: (kind: AnswerClass) => string,
  Sample: (props: { status: AnswerClass }) => ReactNode = StatusGlyph,
): LegendEntry[] =>
  classes.map((id) => ({ id, label: labelOf(id), symbol: <Sample status={id} /> }));

/** What draws each figure of a view, in the order of the registry; `modules` is what `import.meta.glob` gives for its folder. */
export const collectFigures = <M,>(
  view: FigureEntry["view"],
  modules: Readonly<Record<string, M>>,
): { id: string; module: M }[] =>
  FIGURES.filter((figure) => figure.view === view).map(({ id }) => {
    const module = modules[`./figures/${id}.tsx`];
    if (!module) throw new Error(`the registry names ${id}, but ${view} has no figures/${id}.tsx`);
    return { id, module };
  });
