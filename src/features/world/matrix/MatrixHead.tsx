// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold rows that share one drawing
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid pattern makes one cell at a time focusable
import { type CSSProperties, memo, type ReactNode } from "react";
import { StatusPatterns } from "../../../charts/status-fill.tsx";
import type { MeasureCount } from "../../../domain/world/world-countries.ts";
import { tabStop } from "../../../ui/use-grid-focus.ts";
import { sortDirection } from "../order-words.ts";
import type { MatrixFrame } from "./matrix-frame.ts";

/** Height of a full bar (a share of 1), in CSS pixels. */
const FULL_BAR = 28;

interface Props {
  frame: MatrixFrame;
  byMeasure: readonly MeasureCount[];
  order: string | undefined;
  /** The focusable column, if the tab stop is in the header. */
  active: number | undefined;
}

/** The sticky header, with the pillars and a sort button per column. */
export const MatrixHead = memo(function MatrixHead({ frame, byMeasure, order, active }: Props) {
  const { columns, table } = frame;
  const last = byMeasure.length + 1;
  return (
    <div role="rowgroup" style={{ inlineSize: frame.width }}>
      <svg width={0} height={0} className="matrix-patterns" aria-hidden="true">
        <StatusPatterns prefix={frame.patterns} />
      </svg>
      <PillarRow frame={frame} />
      <div role="row" aria-rowindex={2} className="matrix-titles">
        <ColumnHeader {...{ order, active }} column={0} by="name" className="matrix-name">
          {table.i18n.t("app.country")}
        </ColumnHeader>
        <div role="presentation" className="matrix-marks" style={{ inlineSize: columns.width }}>
          {byMeasure.map((count, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: keyed by position: other measures reuse the elements
            <MeasureHeader key={at} {...{ frame, count, order, active }} column={at + 1} />
          ))}
        </div>
        <ColumnHeader
          {...{ order, active }}
          column={last}
          by={table.last.by}
          className="matrix-coverage"
        >
          {table.last.title}
        </ColumnHeader>
      </div>
    </div>
  );
});

function PillarRow({ frame: { columns, sizes, table } }: Pick<Props, "frame">) {
  const { framework, measures, values, i18n } = table;
  return (
    <div role="row" aria-rowindex={1} className="matrix-pillars">
      <div role="columnheader" aria-colindex={1} className="matrix-name">
        {table.text("share-head", values)}
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
        {table.last.heading}
      </div>
    </div>
  );
}

interface ColumnHeaderProps extends Pick<Props, "order" | "active"> {
  column: number;
  /** Id of the order, as in the address. */
  by: string;
  className: string;
  /** Accessible names of the header and its button, if they differ from the text. */
  heading?: string;
  label?: string | undefined;
  description?: string | undefined;
  style?: CSSProperties;
  children: ReactNode;
}

function ColumnHeader(props: ColumnHeaderProps) {
  const { column, by, order, active, className, style, heading, label, description } = props;
  const sort = sortDirection(order, by);
  return (
    <div
      role="columnheader"
      aria-colindex={column + 1}
      aria-label={heading}
      aria-sort={sort}
      {...{ className, style }}
    >
      <button
        type="button"
        className={sort === "none" ? "matrix-sort" : "matrix-sort is-sorting"}
        aria-label={label}
        title={description}
        {...tabStop(active === column)}
      >
        {props.children}
      </button>
    </div>
  );
}

interface MeasureHeaderProps extends Omit<Props, "byMeasure"> {
  column: number;
  count: MeasureCount;
}

function MeasureHeader({ frame, count, column, order, active }: MeasureHeaderProps) {
  const { columns, sizes, table } = frame;
  const { indicator } = count;
  const { figure, share = 0, second, label } = table.columnHead(count);
  const caution = table.caution(indicator.code);
  return (
    <ColumnHeader
      {...{ column, order, active, label }}
      by={indicator.code}
      className="matrix-head-cell"
      heading={table.measureName(indicator)}
      description={caution}
      style={{ insetInlineStart: columns.xs[column - 1], inlineSize: sizes.cell }}
    >
      <span className="matrix-title">{table.titleOf(indicator)}</span>
      <b className={second === undefined ? undefined : "is-still"}>{figure}</b>
      {second === undefined ? (
        <i style={{ blockSize: Math.round(share * FULL_BAR) }} />
      ) : (
        <small>{second}</small>
      )}
    </ColumnHeader>
  );
}
