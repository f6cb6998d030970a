// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { memo, type ReactNode } from "react";
import { StatusPatterns } from "../../charts/status-fill.tsx";
import { orderOf } from "../../domain/selection.ts";
import type { MeasureCount } from "../../domain/world/world-countries.ts";
import { tabStop } from "../../ui/use-grid-focus.ts";
import type { MatrixFrame } from "./matrix-frame.ts";
import type { WorldWords } from "./world-words.ts";

/** Height of the bar of a share of 1, in CSS pixels. */
const FULL_BAR = 28;

interface Props {
  frame: MatrixFrame;
  /** Of all countries in scope. */
  byMeasure: readonly MeasureCount[];
  /** What the rows are ordered by, as in the address. */
  order: string | undefined;
  /** The column that the keyboard is at, in the head. */
  active: number | undefined;
}

/** The frozen head: pillars, and under them a button per column that sorts by it. */
export const MatrixHead = memo(function MatrixHead({ frame, byMeasure, order, active }: Props) {
  const { columns, sizes, words } = frame;
  const { t, local } = words.i18n;
  const { pillars } = words.framework;
  const last = byMeasure.length + 1;
  const heads = [
    { by: "name", className: "matrix-name", children: t("app.country") },
    ...byMeasure.map((count, place) => ({
      ...{ by: count.indicator.code, className: "matrix-head-cell", start: columns.xs[place] },
      ...measureHead(count, words),
    })),
    { by: "coverage", className: "matrix-coverage", children: words.coverageTitle },
  ].map((head, column) => (
    <SortHead key={head.by} {...head} {...{ column, order }} isActive={active === column} />
  ));
  const marks = { className: "matrix-marks", style: { inlineSize: columns.width } };
  return (
    <div role="rowgroup" className="matrix-heads">
      <svg width={0} height={0} className="matrix-patterns" aria-hidden="true">
        <StatusPatterns prefix={frame.patterns} />
      </svg>
      <div role="row" aria-rowindex={1} className="matrix-pillars">
        <div role="columnheader" aria-colindex={1} className="matrix-name">
          {t(words.worded("world.share-head"))}
        </div>
        <div role="presentation" {...marks}>
          {columns.pillars.map(({ id, x, width }) => (
            <div
              key={id}
              role="columnheader"
              className="matrix-pillar"
              aria-colindex={2 + columns.xs.indexOf(x)}
              aria-colspan={width / sizes.cell}
              style={{ insetInlineStart: x, inlineSize: width + sizes.gap }}
            >
              {pillars.map((pillar) => pillar.id === id && local(pillar.short))}
            </div>
          ))}
        </div>
        <div role="columnheader" aria-colindex={last + 1} className="matrix-coverage">
          {words.coverageHead}
        </div>
      </div>
      <div role="row" aria-rowindex={2} className="matrix-titles">
        {heads[0]}
        <div role="presentation" {...marks}>
          {heads.slice(1, last)}
        </div>
        {heads[last]}
      </div>
    </div>
  );
});

/** What stands over a measure's column: its title, and of how many countries it is so; of each "no" both counts. Its name says the same in that order. */
function measureHead({ indicator, tally }: MeasureCount, words: WorldWords) {
  const { lead, framework, i18n } = words;
  const { t, local, percent } = i18n;
  const { code } = indicator;
  const description = words.caution(code);
  const title = `${description ? "≈ " : ""}${local(indicator.title)}`;
  const named = { heading: words.measure(indicator), description };
  const shown = <span className="matrix-title">{title}</span>;
  if (framework.cells === "became") {
    const counts = { still: tally.no, above: tally.part + tally.inPlace };
    return {
      ...named,
      label: t("world.head-label.became", { code, title, ...counts }),
      children: (
        <>
          {shown}
          <b className="is-still">{counts.still}</b>
          <small>{counts.above}</small>
        </>
      ),
    };
  }
  const part = lead.share(tally) ?? 0;
  const share = percent(part);
  const counts = { code, title, share, inPlace: lead.count(tally), countries: tally.asked };
  return {
    ...named,
    label: t(framework.cells === "score" ? "world.head-label.score" : "world.head-label", counts),
    children: (
      <>
        {shown}
        <b>{share.replace(/\s?%/, "")}</b>
        <i style={{ blockSize: Math.round(part * FULL_BAR) }} />
      </>
    ),
  };
}

/** Names go up the alphabet first, and all else down from what goes furthest; in regions names do too. */
function sortOf(order: string | undefined, column: string) {
  const { by = "name", isReversed } = orderOf(order);
  if (by !== column) return "none";
  return (column === "name") === isReversed ? "descending" : "ascending";
}

interface SortProps extends Pick<Props, "order"> {
  /** What the column is in the address. */
  by: string;
  column: number;
  isActive: boolean;
  className: string;
  /** The name of the column, and that of its button, where they are other than what it shows. */
  heading?: string;
  label?: string;
  description?: string | undefined;
  /** Its left edge among the marks. */
  start?: number | undefined;
  children: ReactNode;
}

/** A column's head, with the button that sorts by it. */
function SortHead({ by, column, order, label, description, ...props }: SortProps) {
  const sort = sortOf(order, by);
  return (
    <div
      role="columnheader"
      aria-colindex={column + 1}
      aria-label={props.heading}
      aria-sort={sort}
      className={props.className}
      style={{ insetInlineStart: props.start }}
    >
      <button
        type="button"
        className={sort === "none" ? "matrix-sort" : "matrix-sort is-sorting"}
        aria-label={label}
        aria-description={description}
        title={description}
        {...tabStop(props.isActive)}
      >
        {props.children}
      </button>
    </div>
  );
}
