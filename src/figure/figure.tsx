import type { ReactElement, ReactNode } from "react";
import { type Answer, type Mark, markOf } from "../domain/answers.ts";
import { FIGURES, type FigureEntry } from "../domain/figures.ts";
import type { Pillar } from "../domain/framework.ts";
import type { LegendEntry, PictureRoom, SnapshotContent } from "../export/snapshot.ts";
import type { Cell, Column, ExportTable } from "../export/table.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { classWord, type Worded } from "../i18n/words.ts";
import { StatusGlyph, StatusMark } from "../ui/StatusMark.tsx";

/** A finding as full sentences, and split into the title and text of a picture. `claim` has no full stop, because `years` can follow it. */
export const composeFinding = (
  { t, join }: I18n,
  claim: string,
  /** Further full sentences. */
  rest: readonly string[] = [],
  /** Added to the headline, unless the claim already names them. */
  years?: string,
) => ({
  headline:
    years === undefined || claim.includes(years)
      ? claim
      : t("picture.title", { finding: claim, years }),
  finding: join("space", t("chart.sentence", { claim }), ...rest),
  detail: join("space", ...rest),
});

/** Definition of a figure, from which its display, pictures and data files are created. */
export interface Figure
  extends Pick<SnapshotContent, "headline" | "detail" | "finding" | "listed" | "drawnSource"> {
  /** Id in `FIGURES`. */
  id: string;
  /** Part of file names, such as "countries-by-measure-and-region". Defaults to the id. */
  fileName?: string;
  title: string;
  /** An entry with `onChoose` is a button that highlights the entry's marks. */
  legend: readonly (LegendEntry & { isChosen?: boolean; onChoose?: () => void })[];
  table: FigureTable;
  /** Height of the drawing on screen in CSS pixels, or a function of its width. Reserved before the drawing loads. */
  height: number | ((width: number) => number);
  /** Loads the code that `draw` needs for pictures. On screen, the drawing loads its own code. */
  loadDrawing?: () => Promise<unknown>;
  /** Returns an <svg> of this width and, if possible, at most this height, in CSS pixels. Pictures are not interactive. */
  draw: (room: Partial<PictureRoom> & { width: number; isPicture: boolean }) => ReactElement;
  /** Number of profiles that the figure compares the country with, for the source line. */
  others?: number;
  /** Replaces the drawing on screen, for example with an interactive map. */
  screen?: ReactNode;
}

/** Id of the element with the finding, which describes the drawing. */
export const findingIdOf = (figure: string) => `finding-${figure}`;

/** Action of a table cell. Equivalent to a click on the corresponding mark. */
export interface Choice {
  /** Accessible name of a filter, such as "3, Legal, Not in place". Other actions omit it, because the cell's content is their accessible name. */
  label?: string;
  onChoose: () => void;
}

export interface FigureColumn<Row> extends Column {
  /** Value in files: a number or a word. An unknown answer or score is a word, never empty. */
  value: (row: Row) => Cell;
  /** The value as a code that is the same in every language. Files contain the code in a separate column, `<id>_code`. */
  code?: (row: Row) => string;
  /** Content displayed on screen, such as "6 of 8 (75%)" or a link. Defaults to the value. */
  show?: (row: Row) => ReactNode;
  /** Makes the cell a button with this action. Returns undefined for cells without an action. */
  choose?: (row: Row) => Choice | undefined;
  /** Formats a number of the column, such as its median. */
  format?: (value: number) => string;
  /** Aligns the column to the right, with tabular figures. */
  isNumeric?: boolean;
  only?: "screen" | "file";
  /** Id of the sort order that the column's header selects, if the table can be sorted by this column. */
  by?: string | undefined;
}

export const column = <Row,>(
  id: string,
  label: string,
  value: (row: Row) => Cell,
  more?: Partial<FigureColumn<Row>>,
): FigureColumn<Row> => ({ id, label, value, ...more });

export const IN_FILE = { only: "file" } as const;

/** Formats a list for one cell of a file. */
export const joinNames = (names: readonly string[]): string => names.join("; ");

/** Column with each answer as a word and, on screen, its mark. Cells without an answer contain "No profile". */
export const answerColumn = <Row,>(
  framework: Worded,
  i18n: I18n,
  answerOf: (row: Row) => Answer | undefined,
  id = "status",
  label = i18n.t("chart.column.status"),
): FigureColumn<Row> => {
  const code = (row: Row) => answerOf(row)?.class ?? "no-profile";
  const wordOf = (row: Row) => {
    const kind = answerOf(row)?.class;
    return kind ? classWord(i18n, kind, framework) : i18n.t("world.status.no-data");
  };
  const show = (row: Row) => {
    const answer = answerOf(row);
    const mark = answer && markOf(answer);
    return (
      <span className="chart-status">
        <StatusMark status={mark ?? "missing"} />{" "}
        {mark ? classWord(i18n, mark, framework) : wordOf(row)}
      </span>
    );
  };
  return column(id, label, wordOf, { code, show });
};

/** Column for files: whether a name, a list or only a statement backs a measure in place. */
export const backingColumn = <Row,>(
  { t }: I18n,
  answerOf: (row: Row) => Answer | undefined,
  id = "backing",
  label = t("snapshot.column.backing"),
): FigureColumn<Row> => {
  const code = (row: Row) => answerOf(row)?.backing ?? "";
  const wordOf = (row: Row) => {
    const backing = answerOf(row)?.backing;
    return backing ? t(`snapshot.backing.${backing}`) : "";
  };
  return column(id, label, wordOf, { code, ...IN_FILE });
};

/** Column for files: whether a later edition asks the same question as the profile, a similar question or neither. */
export const questionColumn = <Row,>(
  { t }: I18n,
  id: string,
  edition: string,
  askedOf: (row: Row) => { isNear: boolean } | undefined,
): FigureColumn<Row> => {
  const code = (row: Row) =>
    askedOf(row) ? (askedOf(row)?.isNear ? "near" : "same") : "not-asked";
  const wordOf = (row: Row) => t(`snapshot.question.${code(row)}`);
  const label = t("snapshot.column.question", { edition });
  return column(`${id}_question`, label, wordOf, { code, ...IN_FILE });
};

/** Column with the pillar of each row. With `onPillar`, the cells are buttons on screen. */
export const pillarColumn = <Row extends { pillar: Pillar }>(
  { t, local }: I18n,
  onPillar?: (pillar: string) => void,
): FigureColumn<Row> =>
  column("pillar", t("chart.column.pillar"), ({ pillar }) => local(pillar.title), {
    code: ({ pillar }) => pillar.id,
    show: ({ pillar }) => local(pillar.short),
    choose: ({ pillar: { id, short } }) =>
      onPillar && { label: local(short), onChoose: () => onPillar(id) },
  });

/** Creates the table of a figure. The first column is the row header. */
export function createTable<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  columns: readonly FigureColumn<Row>[],
) {
  const shown = columns.filter(({ only }) => only !== "file");
  const filed = columns
    .filter(({ only }) => only !== "screen")
    .flatMap((one) => {
      const id = `${one.id}_code`;
      return one.code ? [one, column(id, id, one.code)] : one;
    });
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

/** Legend entry for "≈", which marks a score for a question that is only similar to the profile's. Returns an empty list unless `isShown`. */
export const nearEntry = ({ t }: Pick<I18n, "t">, isShown: boolean | undefined): LegendEntry[] => {
  const symbol = <text {...{ y: 5, textAnchor: "middle", fill: "var(--score)" }}>≈</text>;
  return isShown ? [{ id: "near", label: t("scorecard.near"), symbol }] : [];
};

/** Legend with one entry per mark. */
export const legendOf = <Kind extends Mark>(
  classes: readonly Kind[],
  labelOf: (kind: Kind) => string,
  Sample: (props: { status: Kind }) => ReactNode = StatusGlyph,
): LegendEntry[] =>
  classes.map((id) => ({ id, label: labelOf(id), symbol: <Sample status={id} /> }));

/** Returns the modules of a view's figures in the order of `FIGURES`. `modules` is the result of `import.meta.glob`. */
export const collectFigures = <M,>(
  view: FigureEntry["view"],
  modules: Readonly<Record<string, M>>,
): { id: string; module: M }[] =>
  FIGURES.filter((figure) => figure.view === view).map(({ id }) => {
    const module = modules[`./figures/${id}.tsx`];
    if (!module) throw new Error(`the registry names ${id}, but ${view} has no figures/${id}.tsx`);
    return { id, module };
  });
