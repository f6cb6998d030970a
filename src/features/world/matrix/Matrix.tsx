// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold rows that share one drawing
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid pattern makes one cell at a time focusable
import { type UIEvent, useId, useMemo } from "react";
import type { Selection } from "../../../domain/selection.ts";
import { highlightedClasses } from "../../../domain/world/fit-selection.ts";
import {
  groupByRegion,
  type MeasureCount,
  type WorldCountry,
} from "../../../domain/world/world-countries.ts";
import type { GridPlace } from "../../../ui/use-grid-focus.ts";
import { useIsPrinting } from "../../../ui/use-is-printing.ts";
import type { WorldTable } from "../tables/world-table.ts";
import { readTextScale, usePageWidth } from "../use-page-width.ts";
import type { WorldNavigation } from "../use-world-navigation.ts";
import { type BlockProps, MatrixBlock } from "./MatrixBlock.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixTooltip } from "./MatrixTooltip.tsx";
import { type Block, createFrame, layOutBlocks, type MatrixFrame } from "./matrix-frame.ts";
import { useMatrixGrid } from "./use-matrix-grid.ts";

/** Layout width in print, and width of the paper between its margins, in CSS pixels. */
const PRINT = { layout: 1180, paper: 686 } as const;

interface Props {
  table: WorldTable;
  listed: readonly WorldCountry[];
  isByRegion: boolean;
  /** The selected country. Its row stays in view. */
  pinned: WorldCountry | undefined;
  byMeasure: readonly MeasureCount[];
  selection: Selection;
  navigation: WorldNavigation;
}

/** A grid with the answers of the listed countries to all measures of the table. */
export function Matrix(props: Props) {
  const { table, pinned, byMeasure, selection, navigation } = props;
  const isPrinting = useIsPrinting();
  const frame = useMatrixFrame(props, isPrinting);
  const { sizes } = frame;
  const { rows, pinnedBlocks, blocks, first, headings } = useMatrixRows(props);
  // On narrow pages, the initial tab stop is below the pinned row, because users cannot scroll the header directly.
  const start = sizes.isNarrow ? first : 0;
  const chosen = pinned?.code;
  const { place, ...handlers } = useMatrixGrid({ rows, start, frame, selection, navigation });
  return (
    <div
      className={sizes.isNarrow ? "matrix-frame is-narrow" : "matrix-frame"}
      style={sizeVariables(sizes)}
    >
      <MatrixTooltip rows={rows} frame={frame} onApproach={navigation.onApproach}>
        <div
          role="grid"
          tabIndex={-1}
          className="matrix"
          style={{
            maxInlineSize: frame.width,
            zoom: isPrinting ? PRINT.paper / frame.width : frame.zoom,
          }}
          aria-label={table.text("matrix", table.values)}
          aria-busy={table.answers.countries.length === 0}
          aria-rowcount={rows.length + headings + 2}
          aria-colcount={table.measures.length + 2}
          {...handlers}
          onScrollCapture={handleScroll}
        >
          <div role="presentation" className="matrix-head">
            <MatrixHead
              {...{ frame, byMeasure }}
              order={selection.order}
              active={place.row < 0 ? place.column : undefined}
            />
            <Blocks blocks={pinnedBlocks} {...{ frame, chosen, place }} />
          </div>
          <div role="presentation" className="matrix-scroll">
            <div role="presentation" className="matrix-body">
              <Blocks {...{ blocks, frame, chosen, place }} />
            </div>
          </div>
        </div>
      </MatrixTooltip>
    </div>
  );
}

interface BlocksProps extends Pick<BlockProps, "frame" | "chosen"> {
  blocks: readonly Block[];
  place: GridPlace;
}

/** Keyed by position: another order reuses the elements and changes only their text. */
const Blocks = ({ blocks, frame, chosen, place }: BlocksProps) =>
  blocks.map((block, position) => {
    const isActive = place.row >= block.row && place.row < block.row + block.countries.length;
    return (
      <MatrixBlock
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        key={position}
        {...{ block, frame, chosen }}
        active={isActive ? place : undefined}
      />
    );
  });

const sizeVariables = ({ name, row, coverage }: MatrixFrame["sizes"]) => ({
  "--matrix-name": `${name}px`,
  "--matrix-row": `${row}px`,
  "--matrix-coverage": `${coverage}px`,
});

/** The pinned row and the listed rows. Pinning another country does not re-create the blocks of the listed rows. */
function useMatrixRows({ listed, isByRegion, pinned, selection: { order } }: Props) {
  const pinnedBlocks = useMemo(() => {
    const countries = pinned ? [pinned] : [];
    return layOutBlocks([{ region: undefined, countries }], false, 0);
  }, [pinned]);
  const first = pinned ? 1 : 0;
  const blocks = useMemo(() => {
    const groups = isByRegion
      ? groupByRegion(listed, order)
      : [{ region: undefined, countries: listed }];
    return layOutBlocks(groups, isByRegion, first);
  }, [listed, isByRegion, order, first]);
  const rows = [...pinnedBlocks, ...blocks].flatMap(({ countries }) => countries);
  const headings = blocks.filter(({ title }) => title).length;
  return { pinnedBlocks, blocks, rows, first, headings };
}

function useMatrixFrame({ table, selection, navigation: { hrefOf } }: Props, isPrinting: boolean) {
  const width = usePageWidth();
  const patterns = useId();
  const highlighted = highlightedClasses(selection, table.framework);
  return useMemo(() => {
    const zoom = readTextScale();
    const page = isPrinting ? PRINT.layout : width / zoom;
    return createFrame(page, { table, hrefOf, highlighted, patterns, zoom });
  }, [width, isPrinting, table, hrefOf, highlighted, patterns]);
}

/** Scrolls the header and the rows horizontally together. */
function handleScroll({ target, currentTarget: { children } }: UIEvent) {
  const scrolled = [...children].find((part) => part === target);
  for (const part of children) if (scrolled) part.scrollLeft = scrolled.scrollLeft;
}

declare module "react" {
  interface CSSProperties {
    [variable: `--matrix-${string}`]: string | number;
  }
}
