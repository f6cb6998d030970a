// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import {
  type MouseEvent,
  startTransition,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { indicatorOf } from "../../domain/editions/edition.ts";
import { NO_FILTER } from "../../domain/filter.ts";
import { orderAfter } from "../../domain/world/fit-selection.ts";
import { groupByRegion } from "../../domain/world/world-countries.ts";
import { type GridPlace, useGridFocus } from "../../ui/use-grid-focus.ts";
import { useIsPrinting } from "../../ui/use-is-printing.ts";
import { MatrixBlock } from "./MatrixBody.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { type Block, createFrame, layOutBlocks, placeOf } from "./matrix-frame.ts";
import type { World } from "./use-world.ts";
import { MatrixTip } from "./WorldTip.tsx";
import { usePageWidth, useSharedScroll } from "./world-page.ts";

/** More rows than this, and those far from the screen are names alone. */
const ROWS_IN_FULL = 400;
/** Blocks that change at once: all of some 200 countries. In a longer matrix the others follow when there is time. */
const FIRST_BLOCKS = 16;
/** What is printed is laid out for a page so wide, whatever the screen, and made as wide as the paper, margins left out. */
const PRINTED = 1180;
const PAPER = 686;

/** Every country's answer to every indicator, as a grid that the keyboard walks; the page's own country is its first row. */
export function Matrix({ world }: { world: World }) {
  const { later, indicators, hrefOf, pinned, words, listed, selection, isGrouped } = world;
  const { onChange, onCountry, onApproach } = world;
  const { framework } = words;
  const { order } = selection;
  const grid = useRef<HTMLDivElement>(null);
  const patterns = useId();
  const isPrinting = useIsPrinting();
  const width = usePageWidth();
  const page = isPrinting ? PRINTED : width;
  const [head, body] = useSharedScroll();
  // Where the answers are asked of one measure, what the countries say to the others is what one looks for.
  const standing = (world.asked ? NO_FILTER : selection.filter).statuses;
  const isLong = listed.length > ROWS_IN_FULL;
  const frame = useMemo(
    () => createFrame(page, { words, hrefOf, standing, patterns, isLong, isPrinting }),
    [page, words, hrefOf, standing, patterns, isLong, isPrinting],
  );
  const { sizes } = frame;
  // It stays in sight, whatever is listed, to compare with.
  const [top] = useMemo(() => {
    const own = { region: undefined, countries: pinned ? [pinned] : [] };
    return layOutBlocks([own], false, 0);
  }, [pinned]);
  // Another country of the page leaves these as they are.
  const first = top ? 1 : 0;
  const { groups, blocks } = useMemo(() => {
    const all = isGrouped ? groupByRegion(listed) : [{ region: undefined, countries: listed }];
    return { groups: all, blocks: layOutBlocks(all, isGrouped, first) };
  }, [listed, isGrouped, first]);
  const before = useDeferredValue(blocks);
  const rows = [...(top?.countries ?? []), ...groups.flatMap(({ countries }) => countries)];
  const last = indicators.length + 1;
  const [entered, setEntered] = useState(0);
  const enter = ({ row, column }: GridPlace) => {
    if (row < 0) {
      const wanted = column === last ? "coverage" : (indicators[column - 1]?.code ?? "name");
      return onChange({ order: orderAfter(order, wanted, framework) });
    }
    const country = rows[row]?.code;
    if (country === undefined) return;
    if (column === 0) return onCountry(country);
    // A drawer is of an indicator of the profiles: of the one that a later measure answers, where there is any.
    const measure = indicators[column - 1];
    const indicator = measure && indicatorOf(measure.code, framework, later);
    if (indicator === undefined || (later && !later.profiles.has(country))) return;
    startTransition(() => setEntered(row));
    onChange({ country, indicator });
  };
  const opened = selection.indicator !== undefined && {
    // The focus goes back to the row that was entered, or to the pinned one, which the country of the drawer is.
    row: rows[entered]?.code === world.chosen ? entered : 0,
    // Several measures may open one drawer: the focus goes back to the one last used.
    ...(framework.cells !== "score" && {
      column: 1 + indicators.findIndex(({ code }) => code === selection.indicator),
    }),
  };
  const { place, handleKeyDown, setPlace } = useGridFocus({
    rows: rows.length,
    columns: last + 1,
    first: -1,
    // Where the rows go sideways apart from the pinned one, the keyboard begins in what it has to reach.
    start: { row: sizes.isNarrow ? first : 0, column: 1 },
    opened: opened || undefined,
    onEnter: enter,
  });
  const active = rows[place.row]?.code;
  useEffect(() => {
    if (active !== undefined && grid.current?.matches(":focus-within")) onApproach(active);
  }, [active, onApproach]);

  const handleClick = (event: MouseEvent) => {
    const found = placeOf(event, frame);
    if (!found) return;
    if (found.row >= 0 && found.column === 0) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
    }
    // What it opens goes before where the keyboard is.
    startTransition(() => setPlace(found));
    enter(found);
  };
  const draw = (block: Block, key: number) => {
    const { row, countries } = block;
    const isActive = place.row >= row && place.row < row + countries.length;
    const chosen = countries.find(({ code }) => code === pinned?.code)?.code;
    const active = isActive ? place : undefined;
    return <MatrixBlock key={key} {...{ block, frame, chosen, active }} />;
  };
  return (
    <div
      className={sizes.isNarrow ? "matrix-frame is-narrow" : "matrix-frame"}
      style={{
        "--matrix-name": `${sizes.name}px`,
        "--matrix-row": `${sizes.row}px`,
        "--matrix-coverage": `${sizes.coverage}px`,
      }}
    >
      <MatrixTip {...{ rows, frame, onApproach }}>
        <div
          ref={grid}
          role="grid"
          tabIndex={-1}
          className="matrix"
          style={{ maxInlineSize: frame.width, zoom: isPrinting ? PAPER / frame.width : undefined }}
          aria-label={words.title}
          aria-busy={world.countries.length === 0}
          aria-rowcount={rows.length + (isGrouped ? groups.length : 0) + 2}
          aria-colcount={last + 1}
          onKeyDown={handleKeyDown}
          onClick={handleClick}
        >
          <div {...head} role="presentation" className="matrix-head">
            <MatrixHead
              {...{ frame, order }}
              byMeasure={world.byMeasure}
              active={place.row < 0 ? place.column : undefined}
            />
            {top && draw(top, 0)}
          </div>
          <div {...body} role="presentation" className="matrix-scroll">
            <div role="presentation" className="matrix-body">
              {/* By its place: another order changes what a block holds, and keeps its nodes. */}
              {[...blocks.slice(0, FIRST_BLOCKS), ...before.slice(FIRST_BLOCKS)].map(draw)}
            </div>
          </div>
        </div>
      </MatrixTip>
    </div>
  );
}

declare module "react" {
  interface CSSProperties {
    [variable: `--matrix-${string}`]: string | number;
  }
}
