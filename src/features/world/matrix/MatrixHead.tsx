// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold rows that share one drawing
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid pattern makes one cell at a time focusable
import { type CSSProperties, memo, type ReactNode } from "react";
import { StatusPatterns } from "../../../charts/status-fill.tsx";
import { orderOf } from "../../../domain/selection.ts";
import type { MeasureCount } from "../../../domain/world/world-countries.ts";
import { tabStop } from "../../../ui/use-grid-focus.ts";
import type { WorldTable } from "../tables/world-table.ts";
import type { MatrixFrame } from "./matrix-frame.ts";

/** Height of the bar of a share of 1, in CSS pixels. */
const FULL_BAR = 28;

interface Props {
  frame: MatrixFrame;
  /** Counts of all countries in scope. */
  byMeasure: readonly MeasureCount[];
  order: string | undefined;
  /** The focusable column, if the keyboard is in the header. */
  active: number | undefined;
}

/** The sticky header: pillars, and a sort button per column. */
export const MatrixHead = memo(function MatrixHead({ frame, byMeasure, order, active }: Props) {
  const { columns, sizes, table } = frame;
  const last = byMeasure.length + 1;
  const header = (column: number, head: Head) => (
    <ColumnHeader
      // By position, so that other measures reuse the elements.
      key={column}
      {...{ column, head, order }}
      isActive={active === column}
    />
  );
  return (
    <div role="rowgroup" style={{ inlineSize: frame.width }}>
      <svg width={0} height={0} className="matrix-patterns" aria-hidden="true">
        <StatusPatterns prefix={frame.patterns} />
      </svg>
      <PillarRow frame={frame} />
      <div role="row" aria-rowindex={2} className="matrix-titles">
        {header(0, { by: "name", className: "matrix-name", children: table.i18n.t("app.country") })}
        <div role="presentation" className="matrix-marks" style={{ inlineSize: columns.width }}>
          {byMeasure.map((count, at) => {
            const style = { insetInlineStart: columns.xs[at], inlineSize: sizes.cell };
            return header(at + 1, { ...measureHead(count, table), style });
          })}
        </div>
        {header(last, {
          by: "coverage",
          className: "matrix-coverage",
          children: table.coverageLabel("coverage-title"),
        })}
      </div>
    </div>
  );
});

function PillarRow({ frame: { columns, sizes, table } }: Pick<Props, "frame">) {
  const { coverageLabel, framework, label, measures, i18n } = table;
  return (
    <div role="row" aria-rowindex={1} className="matrix-pillars">
      <div role="columnheader" aria-colindex={1} className="matrix-name">
        {label("share-head")}
      </div>
      <div role="presentation" className="matrix-marks" style={{ inlineSize: columns.width }}>
        {columns.pillars.map(({ id, x, width }) => (
          <div
            key={id}
            role="columnheader"
            className="matrix-pillar"
            aria-colindex={2 + columns.xs.indexOf(x)}
            aria-colspan={width / sizes.cell}
            style={{ insetInlineStart: x, inlineSize: width + sizes.gap }}
          >
            {framework.pillars.map((pillar) => pillar.id === id && i18n.local(pillar.short))}
          </div>
        ))}
      </div>
      <div role="columnheader" aria-colindex={measures.length + 2} className="matrix-coverage">
        {coverageLabel("coverage")}
      </div>
    </div>
  );
}

interface Head {
  /** The order in the address. */
  by: string;
  className: string;
  /** Accessible names of the header and its button, if they differ from the text. */
  heading?: string;
  label?: string | undefined;
  description?: string | undefined;
  style?: CSSProperties;
  children: ReactNode;
}

interface ColumnHeaderProps {
  column: number;
  head: Head;
  order: string | undefined;
  isActive: boolean;
}

function ColumnHeader({ column, head, order, isActive }: ColumnHeaderProps) {
  const sort = sortDirection(order, head.by);
  return (
    <div
      role="columnheader"
      aria-colindex={column + 1}
      aria-label={head.heading}
      aria-sort={sort}
      className={head.className}
      style={head.style}
    >
      <button
        type="button"
        className={sort === "none" ? "matrix-sort" : "matrix-sort is-sorting"}
        aria-label={head.label}
        aria-description={head.description}
        title={head.description}
        {...tabStop(isActive)}
      >
        {head.children}
      </button>
    </div>
  );
}

function measureHead(count: MeasureCount, table: WorldTable): Head {
  const { indicator } = count;
  const { figure, share = 0, second, label } = table.columnHead(count);
  const description = table.caution(indicator.code);
  return {
    by: indicator.code,
    className: "matrix-head-cell",
    heading: table.measureName(indicator),
    ...{ label, description },
    children: (
      <>
        <span className="matrix-title">
          {`${description ? "≈ " : ""}${table.i18n.local(indicator.title)}`}
        </span>
        <b className={second === undefined ? undefined : "is-still"}>{figure}</b>
        {second === undefined ? (
          <i style={{ blockSize: Math.round(share * FULL_BAR) }} />
        ) : (
          <small>{second}</small>
        )}
      </>
    ),
  };
}

/** Names ascend first; everything else descends from the highest. */
function sortDirection(order: string | undefined, column: string) {
  const { by = "name", isReversed } = orderOf(order);
  if (by !== column) return "none";
  return (column === "name") === isReversed ? "descending" : "ascending";
}
