// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { memo, type ReactNode } from "react";
import { StatusPatterns } from "../../charts/status-fill.tsx";
import type { IndicatorTally } from "../../domain/world/world.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { tabStop } from "../../ui/use-grid-focus.ts";
import type { MatrixFrame } from "./matrix-frame.ts";
import { COVERAGE, MATRIX } from "./matrix-sizes.ts";
import type { WorldWords } from "./world-props.ts";

/** Height of the bar of a share of 1, in CSS pixels. */
const FULL_BAR = 28;

interface Props {
  frame: MatrixFrame;
  pillars: WorldWords;
  /** Over the countries shown, one per column. */
  tallies: readonly IndicatorTally[];
  countries: number;
  order: string;
  /** The column that the keyboard is at, in the head. */
  active: number | undefined;
}

/** The frozen head: pillars, and under them a button per column that sorts by it. */
export const MatrixHead = memo(function MatrixHead(props: Props) {
  const { frame, pillars, order, active } = props;
  const { t } = useI18n();
  const { columns, indicators } = frame;
  const last = indicators.length + 1;
  return (
    <div role="rowgroup" className="matrix-head">
      <svg width={0} height={0} className="matrix-patterns" aria-hidden="true">
        <StatusPatterns prefix={frame.patterns} />
      </svg>
      <div role="row" aria-rowindex={1} className="matrix-pillars">
        <div role="columnheader" aria-colindex={1} className="matrix-name">
          {t("world.share-head")}
        </div>
        <div role="presentation" className="matrix-marks" style={{ inlineSize: columns.width }}>
          {columns.pillars.map(({ id, x, width }) => (
            <div
              key={id}
              role="columnheader"
              className="matrix-pillar"
              aria-colindex={2 + columns.xs.indexOf(x)}
              aria-colspan={width / MATRIX.cell}
              style={{ insetInlineStart: x, inlineSize: width + MATRIX.gap }}
            >
              {pillars[id]}
            </div>
          ))}
        </div>
        <div
          role="columnheader"
          aria-colindex={last + 1}
          className="matrix-coverage"
          style={{ inlineSize: COVERAGE.width }}
        >
          {t("world.in-place-of", { total: indicators.length })}
        </div>
      </div>
      <div role="row" aria-rowindex={2} className="matrix-heads">
        <div
          role="columnheader"
          aria-colindex={1}
          aria-sort={order === "name" ? "ascending" : "none"}
          className="matrix-name"
        >
          <SortButton isSorting={order === "name"} isActive={active === 0}>
            {t("app.country")}
          </SortButton>
        </div>
        <div role="presentation" className="matrix-marks" style={{ inlineSize: columns.width }}>
          {indicators.map((_, column) => (
            <IndicatorHead key={columns.xs[column]} {...props} column={column} />
          ))}
        </div>
        <div
          role="columnheader"
          aria-colindex={last + 1}
          aria-sort={order === "coverage" ? "descending" : "none"}
          className="matrix-coverage"
          style={{ inlineSize: COVERAGE.width }}
        >
          <SortButton isSorting={order === "coverage"} isActive={active === last}>
            {t("world.coverage")}
          </SortButton>
        </div>
      </div>
    </div>
  );
});

function IndicatorHead({
  frame: { indicators, columns },
  tallies,
  countries,
  order,
  active,
  column,
}: Props & { column: number }) {
  const { t, local, percent } = useI18n();
  const indicator = indicators[column];
  const inPlace = tallies[column]?.counts.exists ?? 0;
  if (!indicator) return null;
  const { code, title } = indicator;
  const share = countries === 0 ? 0 : inPlace / countries;
  const isSorting = order === code;
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      aria-label={`${code} ${local(title)}`}
      aria-sort={isSorting ? "other" : "none"}
      className="matrix-head-cell"
      style={{ insetInlineStart: columns.xs[column] ?? 0, inlineSize: MATRIX.cell }}
    >
      <SortButton
        isSorting={isSorting}
        isActive={active === column + 1}
        label={t("world.head-label", {
          code,
          title: local(title),
          inPlace,
          countries,
        })}
      >
        <span className="matrix-title">{local(title)}</span>
        <span className="matrix-code">{code}</span>
        <b>{percent(share).replace(/\s?%/, "")}</b>
        <i style={{ blockSize: Math.round(share * FULL_BAR) }} />
      </SortButton>
    </div>
  );
}

function SortButton({
  isSorting,
  isActive,
  label,
  children,
}: {
  isSorting: boolean;
  isActive: boolean;
  label?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={isSorting ? "matrix-sort is-sorting" : "matrix-sort"}
      aria-label={label}
      {...tabStop(isActive)}
    >
      {children}
    </button>
  );
}
