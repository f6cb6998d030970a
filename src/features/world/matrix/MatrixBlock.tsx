// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold rows that share one drawing
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid pattern makes one cell at a time focusable
import { memo } from "react";
import { StatusCells } from "../../../charts/StatusCells.tsx";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { DeviceSign } from "../../../ui/DeviceSign.tsx";
import { type GridPlace, tabStop } from "../../../ui/use-grid-focus.ts";
import { type Block, GROUP_ROW, heightOf, type MatrixFrame } from "./matrix-frame.ts";

export interface BlockProps {
  block: Block;
  frame: MatrixFrame;
  chosen: string | undefined;
  /** The focusable cell, if it is in this block. */
  active: GridPlace | undefined;
}

/** A block of rows, with one drawing of all their marks on top. */
export const MatrixBlock = memo(function MatrixBlock(props: BlockProps) {
  const { block, frame, chosen, active } = props;
  const { title, countries, row, line } = block;
  const style = { inlineSize: frame.width, blockSize: heightOf(block, frame.sizes.row) };
  return (
    <div role="rowgroup" className="matrix-block" style={style}>
      {title && (
        <div role="row" aria-rowindex={line - 1} className="matrix-region">
          <div role="rowheader" aria-colindex={1} aria-colspan={frame.table.measures.length + 2}>
            <span>
              {frame.table.regionName(title.region)}{" "}
              <small>{frame.table.regionCounts(title.countries)}</small>
            </span>
          </div>
        </div>
      )}
      {countries.map((country, at) => (
        <MatrixRow
          // biome-ignore lint/suspicious/noArrayIndexKey: keyed by position: another order reuses the elements
          key={at}
          {...{ country, frame }}
          row={row + at}
          line={line + at}
          isChosen={country.code === chosen}
          active={active?.row === row + at ? active.column : undefined}
        />
      ))}
      <BlockMarks block={block} frame={frame} />
    </div>
  );
});

interface RowProps extends Pick<BlockProps, "frame"> {
  country: WorldCountry;
  /** Index among all rows, including the pinned row. */
  row: number;
  line: number;
  isChosen: boolean;
  /** Column of the focusable cell, if that cell is in this row. */
  active: number | undefined;
}

const MatrixRow = memo(function MatrixRow(props: RowProps) {
  const { country, frame, row, line, isChosen, active } = props;
  const { table } = frame;
  const last = table.measures.length + 1;
  const coverage = table.last.textOf(country);
  // On narrower pages, longer names need a smaller font to fit on two lines.
  const name = country.name.length > 26 ? "matrix-name is-long" : "matrix-name";
  return (
    <div
      role="row"
      aria-rowindex={line}
      className={isChosen ? "matrix-row is-chosen" : "matrix-row"}
      data-row={row}
    >
      <div role="rowheader" aria-colindex={1} className={name}>
        <a href={frame.hrefOf(country.code)} title={country.name} {...tabStop(active === 0)}>
          {country.isKept && <DeviceSign />}
          <span>{country.name}</span>
        </a>
      </div>
      <RowAnswers {...{ country, frame, active }} />
      <div
        role="gridcell"
        aria-colindex={last + 1}
        aria-label={coverage.label}
        className="matrix-coverage"
        {...tabStop(active === last)}
      >
        {coverage.shown}
      </div>
    </div>
  );
});

/** One cell that summarizes the answers. The row with the tab stop has a cell per answer instead. */
function RowAnswers({ country, frame, active }: Pick<RowProps, "country" | "frame" | "active">) {
  const { columns, sizes, table } = frame;
  const marks = { className: "matrix-marks", style: { inlineSize: columns.width } };
  if (active === undefined)
    return (
      <div
        role="gridcell"
        aria-colindex={2}
        aria-colspan={table.measures.length}
        aria-label={table.answersText(country)}
        {...marks}
      />
    );
  return (
    <div role="presentation" {...marks}>
      {table.measures.map((measure, column) => {
        const answer = country.answers[column];
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: keyed by position: other measures reuse the elements
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={answer && table.cellText(measure, answer)}
            className="matrix-cell"
            style={{ insetInlineStart: columns.xs[column] ?? 0, inlineSize: sizes.cell }}
            {...tabStop(active === column + 1)}
          />
        );
      })}
    </div>
  );
}

/** Left edge of the bar in the coverage column, in CSS pixels. */
const BAR_START = 84;

const BlockMarks = memo(function BlockMarks({ block, frame }: Pick<BlockProps, "block" | "frame">) {
  const { columns, highlighted, patterns, sizes, table } = frame;
  const top = block.title ? GROUP_ROW : 0;
  const rows = block.countries.map((country, at) => ({
    ...{ y: top + at * sizes.row, answers: country.answers },
    ...table.last.barOf(country),
  }));
  const bars = { x: columns.width + BAR_START, width: sizes.bar, colour: table.colour };
  const size = { width: columns.width + sizes.coverage, height: heightOf(block, sizes.row) };
  return (
    <div className="matrix-drawing" style={{ inlineSize: size.width, blockSize: size.height }}>
      <svg {...size} aria-hidden="true">
        <StatusCells
          {...{ rows, columns, patterns, sizes }}
          highlighted={highlighted}
          bars={sizes.bar > 0 ? bars : undefined}
        />
      </svg>
    </div>
  );
});
