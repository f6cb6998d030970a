// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { memo, type ReactNode } from "react";
import { StatusPatterns } from "../../charts/status-fill.tsx";
import type { Tally } from "../../domain/tally.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { tabStop } from "../../ui/use-grid-focus.ts";
import { COVERAGE, MATRIX, type MatrixFrame } from "./matrix-frame.ts";
import type { World } from "./use-world.ts";
import { coverageTitle } from "./world-text.ts";
import { cautionWords, namesOf, worded } from "./world-words.ts";

/** Height of the bar of a share of 1, in CSS pixels. */
const FULL_BAR = 28;

interface Props extends Pick<World, "answers" | "later" | "hasOverall"> {
  frame: MatrixFrame;
  /** Of all countries in scope, by measure. */
  tallies: ReadonlyMap<string, Tally>;
  order: { by: string | undefined; isReversed: boolean };
  /** The column that the keyboard is at, in the head. */
  active: number | undefined;
}

/** The frozen head: pillars, and under them a button per column that sorts by it. */
export const MatrixHead = memo(function MatrixHead(props: Props) {
  const { frame, answers, order, active, hasOverall } = props;
  const { framework } = answers;
  const i18n = useI18n();
  const { t, local } = i18n;
  const { columns, indicators } = frame;
  const { by = "name" } = order;
  const nameOf = (id: string) => framework.pillars.find((pillar) => pillar.id === id)?.short;
  const last = indicators.length + 1;
  return (
    <div role="rowgroup" className="matrix-head">
      <svg width={0} height={0} className="matrix-patterns" aria-hidden="true">
        <StatusPatterns prefix={frame.patterns} />
      </svg>
      <div role="row" aria-rowindex={1} className="matrix-pillars">
        <div role="columnheader" aria-colindex={1} className="matrix-name">
          {t(worded("world.share-head", framework))}
        </div>
        <div role="presentation" className="matrix-marks" style={{ inlineSize: columns.width }}>
          {columns.pillars.map(({ id, x, width }) => {
            const name = nameOf(id);
            return (
              <div
                key={id}
                role="columnheader"
                className="matrix-pillar"
                aria-colindex={2 + columns.xs.indexOf(x)}
                aria-colspan={width / MATRIX.cell}
                style={{ insetInlineStart: x, inlineSize: width + MATRIX.gap }}
              >
                {name && local(name)}
              </div>
            );
          })}
        </div>
        <div
          role="columnheader"
          aria-colindex={last + 1}
          className="matrix-coverage"
          style={{ inlineSize: COVERAGE.width }}
        >
          {hasOverall ? namesOf(props, i18n).edition : t(worded("world.coverage", framework))}
        </div>
      </div>
      <div role="row" aria-rowindex={2} className="matrix-heads">
        <div
          role="columnheader"
          aria-colindex={1}
          aria-sort={sortOf(order, "name")}
          className="matrix-name"
        >
          <SortButton isSorting={by === "name"} isActive={active === 0}>
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
          aria-sort={sortOf(order, "coverage")}
          className="matrix-coverage"
          style={{ inlineSize: COVERAGE.width }}
        >
          <SortButton isSorting={by === "coverage"} isActive={active === last}>
            {coverageTitle(props, i18n)}
          </SortButton>
        </div>
      </div>
    </div>
  );
});

function IndicatorHead(props: Props & { column: number }) {
  const { frame, tallies, answers, order, active, column } = props;
  const { indicators, columns, lead } = frame;
  const { framework } = answers;
  const i18n = useI18n();
  const { t, local, percent } = i18n;
  const indicator = indicators[column];
  const tally = indicator && tallies.get(indicator.code);
  if (!indicator || !tally) return null;
  const { code, title } = indicator;
  const share = lead.share(tally) ?? 0;
  const caution = cautionWords(code, props, i18n);
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      aria-label={`${code} ${local(title)}`}
      aria-sort={sortOf(order, code)}
      className="matrix-head-cell"
      style={{ insetInlineStart: columns.xs[column] ?? 0, inlineSize: MATRIX.cell }}
    >
      <SortButton
        isSorting={order.by === code}
        isActive={active === column + 1}
        label={t(worded("world.head-label", framework), {
          code,
          title: local(title),
          share: percent(share),
          inPlace: lead.count(tally),
          countries: tally.asked,
        })}
        description={caution}
      >
        <span className="matrix-title">
          {caution && "≈ "}
          {local(title)}
        </span>
        <span className="matrix-code">{code}</span>
        {framework.cells === "became" ? (
          <>
            <b className="is-still">{tally.no}</b>
            <small>{tally.part + tally.inPlace}</small>
          </>
        ) : (
          <>
            <b>{percent(share).replace(/\s?%/, "")}</b>
            <i style={{ blockSize: Math.round(share * FULL_BAR) }} />
          </>
        )}
      </SortButton>
    </div>
  );
}

/** Names go up the alphabet first, and all else down from what goes furthest. */
function sortOf({ by = "name", isReversed }: Props["order"], column: string) {
  if (by !== column) return "none";
  return (column === "name") === isReversed ? "descending" : "ascending";
}

function SortButton({
  isSorting,
  isActive,
  label,
  description,
  children,
}: {
  isSorting: boolean;
  isActive: boolean;
  label?: string;
  description?: string | undefined;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={isSorting ? "matrix-sort is-sorting" : "matrix-sort"}
      aria-label={label}
      aria-description={description}
      title={description}
      {...tabStop(isActive)}
    >
      {children}
    </button>
  );
}
