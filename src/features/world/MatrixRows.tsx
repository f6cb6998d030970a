// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { memo, type RefCallback } from "react";
import { CoverageBars, StatusCells } from "../../charts/StatusCells.tsx";
import type { ItuRegion } from "../../domain/areas.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { GridPlace } from "../../ui/use-grid-focus.ts";
import { MatrixRow, NameRow } from "./MatrixRow.tsx";
import type { MatrixBlock } from "./matrix-blocks.ts";
import { COVERAGE, MATRIX, type MatrixFrame } from "./matrix-frame.ts";
import { regionName } from "./world-text.ts";

interface Props {
  block: MatrixBlock;
  frame: MatrixFrame;
  /** Names alone: enough for who searches the page, and for a screen reader. */
  isLight: boolean;
  /** The country that the page is of, where it is in this block. */
  chosen: string | undefined;
  /** Where the keyboard is, in this block. */
  active: GridPlace | undefined;
  ref: RefCallback<HTMLElement>;
}

/** Some lines of the matrix: rows of text, and over them one drawing of all their marks. */
export const MatrixRows = memo(function MatrixRows(props: Props) {
  const { block, frame, isLight, ref } = props;
  return (
    <div
      ref={ref}
      role="rowgroup"
      className="matrix-block"
      data-block={block.place}
      style={{ blockSize: block.height }}
    >
      <BlockLines {...props} />
      {!isLight && <BlockMarks block={block} frame={frame} />}
    </div>
  );
});

function BlockLines({ block, frame, isLight, chosen, active }: Props) {
  const { lines, before } = block;
  // By place, not by country: another order changes texts, and moves no nodes.
  return lines.map((line) => {
    const at = before + line.place + 3;
    if (line.kind === "region")
      return <RegionRow key={line.place} {...line} line={at} frame={frame} />;
    if (isLight) return <NameRow key={line.place} name={line.country.name} line={at} />;
    return (
      <MatrixRow
        key={line.place}
        country={line.country}
        row={line.row}
        line={at}
        frame={frame}
        isChosen={line.country.code === chosen}
        active={active?.row === line.row ? active.column : undefined}
      />
    );
  });
}

/** The name of the region that the next countries are in. */
function RegionRow({
  region,
  countries,
  line,
  frame,
}: {
  region: ItuRegion | undefined;
  countries: readonly WorldCountry[];
  line: number;
  frame: MatrixFrame;
}) {
  const i18n = useI18n();
  return (
    <div role="row" aria-rowindex={line} className="matrix-region">
      <div role="rowheader" aria-colindex={1} aria-colspan={frame.indicators.length + 2}>
        {regionName(region, i18n)} <small>{frame.toGroup(countries)}</small>
      </div>
    </div>
  );
}

const BlockMarks = memo(function BlockMarks({ block, frame }: Pick<Props, "block" | "frame">) {
  const { columns, standing, patterns, colour, toBar } = frame;
  const rows = block.lines.flatMap((line) =>
    line.kind === "country"
      ? [{ y: line.y, answers: line.country.answers, ...toBar(line.country) }]
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
        <StatusCells {...{ rows, columns, patterns, standing }} sizes={MATRIX} />
        <CoverageBars
          rows={rows}
          colour={colour}
          x={columns.width + COVERAGE.barStart}
          width={COVERAGE.bar}
          sizes={MATRIX}
        />
      </svg>
    </div>
  );
});
