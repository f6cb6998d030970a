// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { MatrixColumns } from "../../charts/matrix-geometry.ts";
import { CoverageBars, StatusCells } from "../../charts/StatusCells.tsx";
import type { ItuRegion } from "../../domain/areas.ts";
import type { Indicator } from "../../domain/framework.ts";
import type { Status } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { MatrixRow } from "./MatrixRow.tsx";
import type { MatrixBlock } from "./matrix-blocks.ts";
import { COVERAGE, MATRIX } from "./matrix-sizes.ts";
import type { MatrixPlace } from "./use-matrix-focus.ts";

/** What all blocks of a matrix have in common; the same object as long as none of it changes. */
export interface MatrixFrame {
  indicators: readonly Indicator[];
  positions: readonly number[];
  columns: MatrixColumns;
  /** Statuses that stand out; all where there are none. */
  asked: readonly Status[];
  patterns: string;
  hrefOf: (country: string) => string;
}

interface Props {
  block: MatrixBlock;
  frame: MatrixFrame;
  /** Drawn at once; the others when there is time. */
  isFirst: boolean;
  /** Row of the country that the page is of, in this block. */
  chosen: number | undefined;
  /** Where the keyboard is, in this block. */
  active: MatrixPlace | undefined;
}

/**
 * Some lines of the matrix: rows of text, and over them one drawing of all their marks. What is on the screen changes
 * at once; what is not follows when there is time, and until then keeps its place and its old lines.
 */
export const MatrixRows = memo(function MatrixRows(props: Props) {
  const { block, frame, isFirst, chosen, active } = props;
  const [ref, isNear] = useNearness(isFirst);
  const present = useMemo(() => ({ block, frame }), [block, frame]);
  const later = useDeferredValue<typeof present | null>(present, null);
  const shown = isNear || active ? present : later;
  const { height } = shown?.block ?? block;
  return (
    <div ref={ref} role="rowgroup" className="matrix-block" style={{ blockSize: height }}>
      {shown && (
        <>
          <BlockLines {...shown} chosen={chosen} active={active} />
          <BlockMarks {...shown} />
        </>
      )}
    </div>
  );
});

const BlockLines = memo(function BlockLines({
  block: { lines, before },
  frame,
  chosen,
  active,
}: Omit<Props, "isFirst">) {
  const { indicators, positions, columns, hrefOf } = frame;
  // By place, not by country: another order changes texts, and moves no nodes.
  return lines.map((line) =>
    line.kind === "region" ? (
      <RegionRow
        key={line.place}
        {...line}
        line={before + line.place + 3}
        columns={indicators.length + 2}
      />
    ) : (
      <MatrixRow
        key={line.place}
        country={line.country}
        row={line.row}
        line={before + line.place + 3}
        {...{ indicators, positions, columns }}
        href={hrefOf(line.country.code)}
        isChosen={line.row === chosen}
        active={active?.row === line.row ? active.column : undefined}
      />
    ),
  );
});

/** The name of the region that the next countries are in. */
function RegionRow({
  region,
  count,
  line,
  columns,
}: {
  region: ItuRegion | undefined;
  count: number;
  line: number;
  columns: number;
}) {
  const { t } = useI18n();
  return (
    <div role="row" aria-rowindex={line} className="matrix-region">
      <div role="rowheader" aria-colindex={1} aria-colspan={columns}>
        {t(region ? `itu.${region}` : "itu.none")} <small>{t("world.countries", { count })}</small>
      </div>
    </div>
  );
}

const BlockMarks = memo(function BlockMarks({ block, frame }: Pick<Props, "block" | "frame">) {
  const { positions, columns, asked, patterns } = frame;
  const rows = block.lines.flatMap((line) =>
    line.kind === "country"
      ? [
          {
            y: line.y,
            statuses: positions.map((position) => line.country.statuses[position] ?? "missing"),
            ...line.country.coverage,
          },
        ]
      : [],
  );
  const width = columns.width + COVERAGE.width;
  return (
    <div
      className="matrix-drawing"
      style={{ inlineSize: width, blockSize: block.height }}
      aria-hidden="true"
    >
      <svg width={width} height={block.height} aria-hidden="true">
        <StatusCells {...{ rows, columns, patterns, asked }} sizes={MATRIX} />
        <CoverageBars
          rows={rows}
          x={columns.width + COVERAGE.barStart}
          width={COVERAGE.bar}
          total={positions.length}
          sizes={MATRIX}
        />
      </svg>
    </div>
  );
});

/** Whether an element is on the screen or near it; without layout, as in a test, everything is. */
function useNearness(initially: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(initially || typeof IntersectionObserver === "undefined");
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      ([entry]) => setIsNear(entry?.isIntersecting === true),
      { rootMargin: "25% 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, isNear] as const;
}
