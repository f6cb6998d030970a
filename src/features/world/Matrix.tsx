// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of cells is what this grid does without
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time takes the focus, as the grid pattern has it
import { type MouseEvent, useEffect, useId, useMemo, useRef } from "react";
import { layOutColumns } from "../../charts/matrix-geometry.ts";
import { groupByRegion } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type GridPlace, useGridFocus } from "../../ui/use-grid-focus.ts";
import { useSame } from "../../ui/use-same.ts";
import { MatrixBody } from "./MatrixBody.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixTip } from "./MatrixTip.tsx";
import { layOutBlocks } from "./matrix-blocks.ts";
import { placeOf } from "./matrix-place.ts";
import { MATRIX } from "./matrix-sizes.ts";
import type { WorldPanelProps } from "./world-props.ts";

/** Every country's answer to every indicator, as a grid that the keyboard walks. */
export function Matrix(props: WorldPanelProps) {
  const {
    framework,
    shown,
    positions,
    tallies,
    selection,
    chosen,
    hrefOf,
    onChange,
    onCountry,
    onApproach,
  } = props;
  const { t, local } = useI18n();
  const grid = useRef<HTMLDivElement>(null);
  const patterns = useId();
  const { statuses } = selection.filter;
  const asked = useSame(statuses);
  const frame = useMemo(() => {
    const indicators = framework.indicators.filter((_, position) => positions.includes(position));
    const columns = layOutColumns(indicators, MATRIX);
    const words = {
      exists: t("status.exists"),
      partial: t("status.partial"),
      absent: t("status.absent"),
      unknown: t("status.unknown"),
      missing: t("status.missing"),
      half: t("status.half"),
      low: t("status.low"),
      zero: t("status.zero"),
    };
    return { indicators, positions, columns, asked, patterns, words, hrefOf };
  }, [framework, positions, asked, patterns, t, hrefOf]);
  const isGrouped = selection.order === "region" && props.hasRegions;
  const groups = useMemo(
    () => (isGrouped ? groupByRegion(shown) : [{ region: undefined, countries: shown }]),
    [shown, isGrouped],
  );
  const rows = useMemo(() => groups.flatMap(({ countries }) => countries), [groups]);
  const blocks = useMemo(() => layOutBlocks(groups, isGrouped), [groups, isGrouped]);
  const pillars = useMemo(
    () => Object.fromEntries(framework.pillars.map(({ id, short }) => [id, local(short)])),
    [framework, local],
  );

  const { indicators } = frame;
  const last = indicators.length + 1;
  const sortBy = (column: number) => {
    const wanted = column === last ? "coverage" : indicators[column - 1]?.code;
    onChange({ order: wanted === selection.order ? undefined : wanted });
  };
  const enter = ({ row, column }: GridPlace) => {
    if (row < 0) return sortBy(column);
    const country = rows[row]?.code;
    if (country === undefined) return;
    if (column === 0) onCountry(country);
    const indicator = indicators[column - 1]?.code;
    if (indicator !== undefined) onChange({ country, indicator });
  };
  const opened =
    selection.indicator === undefined
      ? undefined
      : {
          row: rows.findIndex(({ code }) => code === chosen),
          column: 1 + indicators.findIndex(({ code }) => code === selection.indicator),
        };
  const { place, handleKeyDown, setPlace } = useGridFocus({
    rows: rows.length,
    columns: last + 1,
    first: -1,
    start: { row: 0, column: 1 },
    opened,
    onEnter: enter,
  });
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

  if (rows.length === 0) return <p className="nothing">{t("world.nothing")}</p>;
  return (
    <div className="matrix-frame">
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        className="matrix"
        aria-label={t("world.matrix")}
        aria-rowcount={rows.length + (isGrouped ? groups.length : 0) + 2}
        aria-colcount={last + 1}
        onKeyDown={handleKeyDown}
        onClick={handleClick}
      >
        <MatrixHead
          frame={frame}
          pillars={pillars}
          tallies={tallies}
          countries={shown.length}
          order={selection.order ?? "name"}
          active={place.row < 0 ? place.column : undefined}
        />
        <MatrixBody {...{ blocks, frame, chosen, place }} rows={rows.length} />
      </div>
      <MatrixTip grid={grid} rows={rows} frame={frame} onApproach={onApproach} />
    </div>
  );
}
