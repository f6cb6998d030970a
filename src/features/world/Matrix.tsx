// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { type MouseEvent, useEffect, useId, useMemo, useRef } from "react";
import type { AnswerClass } from "../../domain/answers.ts";
import { orderOf } from "../../domain/selection.ts";
import { orderAfter } from "../../domain/world/fit-selection.ts";
import { indicatorOf } from "../../domain/world/later-edition.ts";
import { groupByRegion } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type GridPlace, useGridFocus } from "../../ui/use-grid-focus.ts";
import { MatrixBody } from "./MatrixBody.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixTip } from "./MatrixTip.tsx";
import { layOutBlocks } from "./matrix-blocks.ts";
import { createFrame, placeOf } from "./matrix-frame.ts";
import type { World } from "./use-world.ts";
import { matrixTitle } from "./world-text.ts";

/** Where no class stands out from the others. */
const NONE: readonly AnswerClass[] = [];

/** Every country's answer to every indicator, as a grid that the keyboard walks. */
export function Matrix({ world }: { world: World }) {
  const { answers, later, indicators, hasOverall, hrefOf } = world;
  const { framework } = answers;
  const { listed, selection, chosen, isGrouped } = world;
  const { onChange, onCountry, onApproach } = world;
  const i18n = useI18n();
  const grid = useRef<HTMLDivElement>(null);
  const patterns = useId();
  // Where the answers are asked of one measure, what the countries say to the others is what one looks for.
  const standing = world.asked ? NONE : selection.filter.statuses;
  const frame = useMemo(
    () => createFrame({ answers, later, indicators, hasOverall, hrefOf }, standing, patterns, i18n),
    [answers, later, indicators, hasOverall, hrefOf, standing, patterns, i18n],
  );
  const groups = useMemo(
    () => (isGrouped ? groupByRegion(listed) : [{ region: undefined, countries: listed }]),
    [listed, isGrouped],
  );
  const rows = useMemo(() => groups.flatMap(({ countries }) => countries), [groups]);
  const blocks = useMemo(() => layOutBlocks(groups, isGrouped), [groups, isGrouped]);
  const last = indicators.length + 1;
  // A drawer is of an indicator of the profiles: of the one that a later measure answers, where there is any.
  const drawers = useMemo(
    () => indicators.map(({ code }) => indicatorOf(code, framework, later)),
    [indicators, framework, later],
  );
  const sortBy = (column: number) => {
    const wanted = column === last ? "coverage" : (indicators[column - 1]?.code ?? "name");
    onChange({ order: orderAfter(selection.order, wanted, framework) });
  };
  const enter = ({ row, column }: GridPlace) => {
    if (row < 0) return sortBy(column);
    const country = rows[row]?.code;
    if (country === undefined) return;
    if (column === 0) onCountry(country);
    const indicator = drawers[column - 1];
    const hasProfile = later === undefined || later.profiles.has(country);
    if (indicator !== undefined && hasProfile) onChange({ country, indicator });
  };
  const opened =
    selection.indicator === undefined
      ? undefined
      : {
          row: rows.findIndex(({ code }) => code === chosen),
          // Several measures may open one drawer: the focus goes back to the one last used.
          ...(framework.cells !== "score" && { column: 1 + drawers.indexOf(selection.indicator) }),
        };
  const { place, handleKeyDown, setPlace } = useGridFocus({
    rows: rows.length,
    columns: last + 1,
    first: -1,
    start: { row: 0, column: 1 },
    opened,
    onEnter: enter,
  });
  const order = useMemo(() => orderOf(selection.order), [selection.order]);
  const active = rows[place.row]?.code;
  useEffect(() => {
    if (active !== undefined && grid.current?.matches(":focus-within")) onApproach(active);
  }, [active, onApproach]);

  const handleClick = (event: MouseEvent) => {
    const found = placeOf(event, frame.columns, last);
    if (!found) return;
    if (found.row >= 0 && found.column === 0) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
    }
    setPlace(found);
    enter(found);
  };

  return (
    <div className="matrix-frame">
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        className="matrix"
        aria-label={matrixTitle(world, i18n)}
        aria-rowcount={rows.length + (isGrouped ? groups.length : 0) + 2}
        aria-colcount={last + 1}
        onKeyDown={handleKeyDown}
        onClick={handleClick}
      >
        <MatrixHead
          frame={frame}
          {...{ answers, later, hasOverall }}
          tallies={world.tallies}
          order={order}
          active={place.row < 0 ? place.column : undefined}
        />
        <MatrixBody {...{ blocks, frame, chosen, place }} rows={rows.length} />
      </div>
      <MatrixTip {...{ grid, rows, frame, world, onApproach }} />
    </div>
  );
}
