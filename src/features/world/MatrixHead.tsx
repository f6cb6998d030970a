// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { type CSSProperties, memo, type ReactNode } from "react";
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
  const last = byMeasure.length + 1;
  const heads: Head[] = [
    { by: "name", className: "matrix-name", children: t("app.country") },
    ...byMeasure.map((count, place) => ({
      ...measureHead(count, words),
      style: { insetInlineStart: columns.xs[place], inlineSize: sizes.cell },
    })),
    { by: "coverage", className: "matrix-coverage", children: words.coverageTitle },
  ];
  const shown = heads.map(({ by, className, style, children, ...named }, column) => {
    const sort = sortOf(order, by);
    return (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: other measures change texts, and make no nodes anew
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        aria-label={named.heading}
        aria-sort={sort}
        className={className}
        style={style}
      >
        <button
          type="button"
          className={sort === "none" ? "matrix-sort" : "matrix-sort is-sorting"}
          aria-label={named.label}
          aria-description={named.description}
          title={named.description}
          {...tabStop(active === column)}
        >
          {children}
        </button>
      </div>
    );
  });
  const marks = { className: "matrix-marks", style: { inlineSize: columns.width } };
  return (
    <div role="rowgroup" style={{ inlineSize: frame.width }}>
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
              {words.framework.pillars.map((pillar) => pillar.id === id && local(pillar.short))}
            </div>
          ))}
        </div>
        <div role="columnheader" aria-colindex={last + 1} className="matrix-coverage">
          {words.coverageHead}
        </div>
      </div>
      <div role="row" aria-rowindex={2} className="matrix-titles">
        {shown[0]}
        <div role="presentation" {...marks}>
          {shown.slice(1, last)}
        </div>
        {shown[last]}
      </div>
    </div>
  );
});

interface Head {
  /** What the column is in the address. */
  by: string;
  className: string;
  /** The name of the column, and that of its button, where they are other than what it shows. */
  heading?: string;
  label?: string | undefined;
  description?: string | undefined;
  /** Where it stands among the marks. */
  style?: CSSProperties;
  children: ReactNode;
}

/** What stands over a measure's column: its title, and of how many countries it is so; of each "no" both counts. Its name says the same in that order. */
function measureHead({ indicator, tally }: MeasureCount, words: WorldWords): Head {
  const { lead, framework, i18n } = words;
  const { t, local, percent } = i18n;
  const { code } = indicator;
  const description = words.caution(code);
  const title = `${description ? "≈ " : ""}${local(indicator.title)}`;
  const part = lead.share(tally);
  const still = { still: tally.no, above: tally.part + tally.inPlace };
  const said = part === undefined ? "–" : percent(part);
  const share = { share: said, inPlace: lead.count(tally), countries: tally.asked };
  const isOutcome = framework.cells === "outcome";
  const label = framework.cells === "score" ? "world.head-label.score" : "world.head-label";
  return {
    ...{ by: code, className: "matrix-head-cell", heading: words.measure(indicator), description },
    // Where nothing was asked there is nothing to count.
    label: isOutcome
      ? t("world.head-label.outcome", { code, title, ...still })
      : part === undefined
        ? undefined
        : t(label, { code, title, ...share }),
    children: (
      <>
        <span className="matrix-title">{title}</span>
        <b className={isOutcome ? "is-still" : undefined}>
          {isOutcome ? still.still : share.share.replace(/\s?%/, "")}
        </b>
        {isOutcome ? (
          <small>{still.above}</small>
        ) : (
          <i style={{ blockSize: Math.round((part ?? 0) * FULL_BAR) }} />
        )}
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
