import { vocabulary } from "../../dataset/framework.ts";
import { orderOf, type Selection, WORLD_PARTS } from "../../domain/selection.ts";
import { orderAfter } from "../../domain/world/fit-selection.ts";
import { MeasureLink } from "../../figure/MeasureLink.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import type { WorldTable } from "./tables/world-table.ts";
import type { WorldNavigation } from "./use-world-navigation.ts";

interface Props {
  table: WorldTable;
  selection: Selection;
  isByRegion: boolean;
  /** Regions are unknown until the areas have loaded. */
  hasRegions: boolean;
  onChange: WorldNavigation["onChange"];
}

export function WorldTools({ table, selection, isByRegion, hasRegions, onChange }: Props) {
  const { part, map, order } = selection;
  const { t } = table.i18n;
  const shown = part === "map" ? map : part === "matrix" ? orderOf(order).by : undefined;
  const indicator = vocabulary.codes.find((code) => code === shown);
  return (
    <div className="world-tools">
      <SegmentedControl
        label={t("world.parts")}
        options={WORLD_PARTS.map((id) => ({ id, label: t(`world.part.${id}`) }))}
        chosen={part}
        onChoose={(id) => onChange({ part: id })}
      />
      {part === "matrix" && <MatrixOrder {...{ table, selection, hasRegions, onChange }} />}
      {part === "countries" && hasRegions && <BarsChoice {...{ isByRegion, onChange }} />}
      {part === "map" && <MapChoice {...{ table, selection, onChange }} />}
      {indicator && (
        <MeasureLink code={indicator} selection={selection} navigate={onChange}>
          {t("measure.who-has-it")}
        </MeasureLink>
      )}
    </div>
  );
}

/** Buttons that order the matrix. Choosing the current order again reverses it. */
export function MatrixOrder(props: Omit<Props, "isByRegion">) {
  const { table, selection, hasRegions, onChange } = props;
  const { order } = selection;
  const { coverageText, framework, text, values } = table;
  const { t, local } = table.i18n;
  const { by = "name", isReversed } = orderOf(order);
  const title = framework.indicators.find(({ code }) => code === by)?.title;
  const options = [
    ...(hasRegions ? [{ id: "region", label: t("world.by-region") }] : []),
    { id: "name", label: t("world.by-name") },
    { id: "coverage", label: coverageText("by-coverage") },
    ...(title ? [{ id: by, label: t("world.by-indicator", { title: local(title) }) }] : []),
  ];
  return (
    <>
      <SegmentedControl
        label={t("world.order")}
        options={options}
        chosen={by}
        onChoose={(id) => onChange({ order: orderAfter(order, id, framework) })}
      />
      <p>
        {by === "coverage"
          ? coverageText(isReversed ? "order-reversed" : "order-note")
          : text("range-note", values)}
      </p>
    </>
  );
}

export function BarsChoice({ isByRegion, onChange }: Pick<Props, "isByRegion" | "onChange">) {
  const { t } = useI18n();
  return (
    <SegmentedControl
      label={t("world.bars-split")}
      options={[
        { id: undefined, label: t("world.bars-all") },
        { id: "region", label: t("world.bars-regions") },
      ]}
      chosen={isByRegion ? "region" : undefined}
      onChoose={(order) => onChange({ order })}
    />
  );
}

export function MapChoice(props: Pick<Props, "table" | "selection" | "onChange">) {
  const { table, selection, onChange } = props;
  const { framework, measureName, text, values, i18n } = table;
  return (
    <label className="world-choice">
      <span>{i18n.t("world.map-shows")}</span>
      <select
        className="select"
        value={selection.map ?? ""}
        onChange={({ target }) => onChange({ map: target.value || undefined })}
      >
        <option value="">{text("map-coverage", values)}</option>
        {framework.pillars.map(({ id, title }) => (
          <optgroup key={id} label={i18n.local(title)}>
            {framework.indicators
              .filter(({ pillar }) => pillar === id)
              .map((one) => (
                <option key={one.code} value={one.code}>
                  {measureName(one)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
