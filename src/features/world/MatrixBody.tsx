// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { memo, type RefCallback, useDeferredValue, useMemo } from "react";
import { CoverageBars, StatusCells } from "../../charts/StatusCells.tsx";
import { leadColour } from "../../charts/status-fill.tsx";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { DeviceSign } from "../../ui/DeviceSign.tsx";
import { type GridPlace, tabStop } from "../../ui/use-grid-focus.ts";
import type { MatrixBlock, MatrixFrame, MatrixLine } from "./matrix-frame.ts";
import { useNearBlocks } from "./world-page.ts";
import { answerWords, groupWords, regionName, summaryWords } from "./world-words.ts";

/**
 * More rows than this, and those far from the screen are names alone: whenever a dialog opens, the browser goes through
 * every element of the page.
 */
const ROWS_IN_FULL = 400;

interface Props {
  blocks: readonly MatrixBlock[];
  frame: MatrixFrame;
  /** How many countries there are in all. */
  rows: number;
  /** Number of the first line. */
  line: number;
  /** The country that the page is of. */
  chosen: string | undefined;
  /** Where the keyboard is. */
  place: GridPlace;
  isPrinting: boolean;
}

/**
 * All lines below the head. What is on the screen changes at once; the rest follows when there is time, and until then
 * keeps its place and its old lines, or is not there yet. On paper all of it is there.
 */
export function MatrixBody(props: Props) {
  const { blocks, frame, rows, line, chosen, place, isPrinting } = props;
  const [isNear, observe] = useNearBlocks(blocks);
  const present = useMemo(() => ({ blocks, frame }), [blocks, frame]);
  const later = useDeferredValue<typeof present | null>(present, null);
  const last = blocks.at(-1);
  const count = Math.max(blocks.length, later?.blocks.length ?? 0);
  return (
    <div
      role="presentation"
      className="matrix-body"
      style={{ blockSize: last ? last.y + last.height : 0 }}
    >
      {Array.from({ length: count }, (_, at) => {
        const isActive = holds(blocks[at], ({ row }) => row === place.row);
        const isPresent = isNear(at) || isActive || isPrinting;
        const source = isPresent ? present : later;
        const block = source?.blocks[at];
        if (!source || !block) return null;
        return (
          <Block
            // By place: another order or filter changes what a block holds, and keeps its nodes.
            key={block.place}
            ref={observe}
            block={block}
            frame={source.frame}
            line={line}
            isLight={rows > ROWS_IN_FULL && !isPresent}
            chosen={holds(block, ({ country }) => country.code === chosen) ? chosen : undefined}
            active={isActive ? place : undefined}
          />
        );
      })}
    </div>
  );
}

type CountryLine = Extract<MatrixLine, { kind: "country" }>;

const holds = (block: MatrixBlock | undefined, test: (line: CountryLine) => boolean): boolean =>
  block?.lines.some((line) => line.kind === "country" && test(line)) === true;

interface BlockProps extends Pick<Props, "frame" | "chosen" | "line"> {
  block: MatrixBlock;
  /** Names alone: enough for who searches the page, and for a screen reader. */
  isLight: boolean;
  /** Where the keyboard is, in this block. */
  active: GridPlace | undefined;
  ref?: RefCallback<HTMLElement>;
}

/** Some lines of the matrix: rows of text, and over them one drawing of all their marks. */
const Block = memo(function Block(props: BlockProps) {
  const { block, frame, isLight, chosen, active, line: first, ref } = props;
  return (
    <div
      ref={ref}
      role="rowgroup"
      className="matrix-block"
      data-block={block.place}
      style={{ blockSize: block.height }}
    >
      {/* By place, not by country: another order changes texts, and moves no nodes. */}
      {block.lines.map((line) => {
        const at = block.before + line.place + first;
        if (line.kind === "region")
          return <RegionRow key={line.place} {...line} line={at} frame={frame} />;
        const { country, row } = line;
        if (isLight) return <NameRow key={line.place} name={country.name} line={at} />;
        return (
          <Row
            key={line.place}
            {...{ country, row, frame }}
            line={at}
            isChosen={country.code === chosen}
            active={active?.row === row ? active.column : undefined}
          />
        );
      })}
      {!isLight && <Marks block={block} frame={frame} />}
    </div>
  );
});

/** The country that the page is of, above all others and whatever is listed: it stays in sight to compare with. */
export function PinnedRow({
  country,
  frame,
  active,
}: Pick<BlockProps, "frame" | "active"> & { country: WorldCountry }) {
  const { row: height } = frame.sizes;
  const block = useMemo((): MatrixBlock => {
    const line = { kind: "country", place: 0, y: 0, country, row: 0 } as const;
    return { place: -1, y: 0, height, before: 0, lines: [line] };
  }, [country, height]);
  return <Block {...{ block, frame, active }} line={3} isLight={false} chosen={country.code} />;
}

/** The name of the region that the next countries are in. */
function RegionRow({
  region,
  countries,
  line,
  frame,
}: Pick<Extract<MatrixLine, { kind: "region" }>, "region" | "countries"> & {
  line: number;
  frame: MatrixFrame;
}) {
  const i18n = useI18n();
  return (
    <div role="row" aria-rowindex={line} className="matrix-region">
      <div role="rowheader" aria-colindex={1} aria-colspan={frame.indicators.length + 2}>
        <span>
          {regionName(region, i18n)} <small>{groupWords(countries, frame, i18n)}</small>
        </span>
      </div>
    </div>
  );
}

/** A country far from the screen in a long matrix: its name, for who searches the page and for a screen reader. */
const NameRow = ({ name, line }: { name: string; line: number }) => (
  <div role="row" aria-rowindex={line} className="matrix-row">
    <div role="rowheader" aria-colindex={1} className="matrix-name">
      {name}
    </div>
  </div>
);

interface RowProps {
  country: WorldCountry;
  /** Place among the countries, and among all lines. */
  row: number;
  line: number;
  frame: MatrixFrame;
  isChosen: boolean;
  /** The column that the keyboard is at; undefined in every other row. */
  active: number | undefined;
}

/**
 * One country: its name, its answers and its coverage. The marks are drawn for many rows together; here their words
 * stand as one cell, and as one each in the row that the keyboard is in.
 */
const Row = memo(function Row({ country, row, line, frame, isChosen, active }: RowProps) {
  const i18n = useI18n();
  const { indicators, columns, sizes } = frame;
  const last = indicators.length + 1;
  const coverage = frame.toCoverage(country);
  return (
    <div
      role="row"
      aria-rowindex={line}
      className={isChosen ? "matrix-row is-chosen" : "matrix-row"}
      data-row={row}
    >
      <div role="rowheader" aria-colindex={1} className="matrix-name">
        <a href={frame.hrefOf(country.code)} {...tabStop(active === 0)}>
          {country.isKept && <DeviceSign />}
          {country.name}
        </a>
      </div>
      {active === undefined ? (
        <div
          role="gridcell"
          aria-colindex={2}
          aria-colspan={indicators.length}
          aria-label={summaryWords(country, frame, i18n)}
          className="matrix-marks"
          style={{ inlineSize: columns.width }}
        />
      ) : (
        <div role="presentation" className="matrix-marks" style={{ inlineSize: columns.width }}>
          {indicators.map(({ code, title }, column) => {
            const answer = country.answers[column];
            const words = answer && answerWords(answer, frame, i18n);
            return (
              <div
                key={code}
                role="gridcell"
                aria-colindex={column + 2}
                aria-label={words && `${code} ${i18n.local(title)}: ${words}`}
                className="matrix-cell"
                style={{ insetInlineStart: columns.xs[column] ?? 0, inlineSize: sizes.cell }}
                {...tabStop(active === column + 1)}
              />
            );
          })}
        </div>
      )}
      <div
        role="gridcell"
        aria-colindex={last + 1}
        aria-label={coverage.said}
        className="matrix-coverage"
        {...tabStop(active === last)}
      >
        {coverage.shown}
      </div>
    </div>
  );
});

const Marks = memo(function Marks({ block, frame }: Pick<BlockProps, "block" | "frame">) {
  const { columns, standing, patterns, sizes, answers, toBar } = frame;
  const rows = block.lines.flatMap((line) =>
    line.kind === "country"
      ? [{ y: line.y, answers: line.country.answers, ...toBar(line.country) }]
      : [],
  );
  const width = columns.width + sizes.coverage;
  return (
    <div
      className="matrix-drawing"
      style={{ inlineSize: width, blockSize: block.height }}
      aria-hidden="true"
    >
      <svg width={width} height={block.height} aria-hidden="true">
        <StatusCells {...{ rows, columns, patterns, standing, sizes }} />
        {sizes.bar > 0 && (
          <CoverageBars
            {...{ rows, sizes }}
            colour={leadColour(answers.framework)}
            x={columns.width + sizes.barStart}
            width={sizes.bar}
          />
        )}
      </svg>
    </div>
  );
});
