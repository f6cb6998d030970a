// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { memo, useDeferredValue, useMemo } from "react";
import { StatusCells } from "../../charts/StatusCells.tsx";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { DeviceSign } from "../../ui/DeviceSign.tsx";
import { type GridPlace, tabStop } from "../../ui/use-grid-focus.ts";
import { type Block, GROUP_ROW, heightOf, type MatrixFrame } from "./matrix-frame.ts";
import { useIsNear } from "./world-page.ts";

interface BlockProps {
  block: Block;
  frame: MatrixFrame;
  /** The country that the page is of, in this block. */
  chosen: string | undefined;
  /** Where the keyboard is, in this block. */
  active: GridPlace | undefined;
}

/**
 * Some countries of the matrix. What is on the screen changes at once; the rest follows when there is time, and until then
 * keeps its old lines, or is empty. On paper all of it is there. In a long matrix, what is far from the screen is names alone:
 * whenever a dialog opens, the browser goes through every element of the page.
 */
export const MatrixBlock = memo(function MatrixBlock(props: BlockProps) {
  const { block, frame, active } = props;
  // A long one has the rows that are about to come in full.
  const [isNear, ref] = useIsNear(block.row * frame.sizes.row, frame.isLong ? "25% 0px" : "0px");
  const present = useMemo(() => ({ block, frame }), [block, frame]);
  const later = useDeferredValue<typeof present | null>(present, null);
  const isPresent = isNear || frame.isPrinting || active !== undefined;
  const shown = isPresent ? present : later;
  // Of what is off the screen not even the size changes at once: the browser would go through all of it.
  const { block: held, frame: fit } = shown ?? present;
  const style = { inlineSize: fit.width, blockSize: heightOf(held, fit.sizes.row) };
  return (
    <div ref={ref} role="rowgroup" className="matrix-block" data-far={!isNear} style={style}>
      {shown && <Lines {...props} {...shown} isLight={frame.isLong && !isPresent} />}
    </div>
  );
});

/** Rows of text, and over them one drawing of all their marks. */
const Lines = memo(function Lines(props: BlockProps & { isLight: boolean }) {
  const { block, frame, chosen, active, isLight } = props;
  const { title, countries, row, line } = block;
  const { words } = frame;
  return (
    <>
      {title && (
        <div role="row" aria-rowindex={line - 1} className="matrix-region">
          <div role="rowheader" aria-colindex={1} aria-colspan={words.indicators.length + 2}>
            <span>
              {words.region(title.region)} <small>{words.group(title.countries)}</small>
            </span>
          </div>
        </div>
      )}
      {countries.map((country, at) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: another order changes texts, and moves no nodes
          key={at}
          {...{ country, frame, isLight }}
          row={row + at}
          line={line + at}
          isChosen={country.code === chosen}
          active={active?.row === row + at ? active.column : undefined}
        />
      ))}
      {!isLight && <Marks block={block} frame={frame} />}
    </>
  );
});

interface RowProps {
  country: WorldCountry;
  frame: MatrixFrame;
  /** Its name alone: enough for who searches the page, and for a screen reader. */
  isLight: boolean;
  /** Place among the countries, and among all lines. */
  row: number;
  line: number;
  isChosen: boolean;
  /** The column that the keyboard is at; undefined in every other row. */
  active: number | undefined;
}

/** One country: its name, its answers and its coverage. */
const Row = memo(function Row(props: RowProps) {
  const { country, row, line, frame, isLight, isChosen, active } = props;
  const { words } = frame;
  const last = words.indicators.length + 1;
  const coverage = isLight ? undefined : words.row(country);
  // It takes three lines in a narrow column, if it is not set small.
  const name = country.name.length > 26 ? "matrix-name is-long" : "matrix-name";
  return (
    <div
      role="row"
      aria-rowindex={line}
      className={isChosen ? "matrix-row is-chosen" : "matrix-row"}
      data-row={isLight ? undefined : row}
    >
      <div role="rowheader" aria-colindex={1} className={name}>
        {isLight ? (
          country.name
        ) : (
          <a href={frame.hrefOf(country.code)} {...tabStop(active === 0)}>
            {country.isKept && <DeviceSign />}
            {country.name}
          </a>
        )}
      </div>
      {!isLight && <Answers {...{ country, frame, active }} />}
      {coverage && (
        <div
          role="gridcell"
          aria-colindex={last + 1}
          aria-label={coverage.said}
          className="matrix-coverage"
          {...tabStop(active === last)}
        >
          {coverage.shown}
        </div>
      )}
    </div>
  );
});

/** The marks are drawn for many rows together; here their words stand as one cell, and as one each in the row that the keyboard is in. */
function Answers({ country, frame, active }: Pick<RowProps, "country" | "frame" | "active">) {
  const { columns, sizes, words } = frame;
  const marks = { className: "matrix-marks", style: { inlineSize: columns.width } };
  if (active === undefined)
    return (
      <div
        role="gridcell"
        aria-colindex={2}
        aria-colspan={words.indicators.length}
        aria-label={words.row(country).summary}
        {...marks}
      />
    );
  return (
    <div role="presentation" {...marks}>
      {words.indicators.map((measure, column) => {
        const answer = country.answers[column];
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: other measures change texts, and make no nodes anew
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={answer && `${words.measure(measure)}: ${words.answer(answer)}`}
            className="matrix-cell"
            style={{ insetInlineStart: columns.xs[column] ?? 0, inlineSize: sizes.cell }}
            {...tabStop(active === column + 1)}
          />
        );
      })}
    </div>
  );
}

/** From the left edge of the coverage to its bar. */
const BAR_START = 84;

const Marks = memo(function Marks({ block, frame }: Pick<BlockProps, "block" | "frame">) {
  const { columns, standing, patterns, sizes, words } = frame;
  const top = block.title ? GROUP_ROW : 0;
  const rows = block.countries.map((country, at) => ({
    ...{ y: top + at * sizes.row, answers: country.answers },
    ...words.bar(country),
  }));
  const bars = { x: columns.width + BAR_START, width: sizes.bar, colour: words.colour };
  const size = { width: columns.width + sizes.coverage, height: heightOf(block, sizes.row) };
  return (
    <div className="matrix-drawing" style={{ inlineSize: size.width, blockSize: size.height }}>
      <svg {...size} aria-hidden="true">
        <StatusCells
          {...{ rows, columns, patterns, sizes }}
          highlighted={standing}
          bars={sizes.bar > 0 ? bars : undefined}
        />
      </svg>
    </div>
  );
});
