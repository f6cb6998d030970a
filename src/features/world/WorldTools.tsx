import { vocabulary } from "../../dataset/framework.ts";
import {
  FACT_CONDITIONS,
  orderOf,
  REVERSED,
  type Selection,
  WORLD_PARTS,
} from "../../domain/selection.ts";
import { isListed, orderAfter } from "../../domain/world/fit-selection.ts";
import { MeasureLink } from "../../figure/MeasureLink.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Select } from "../../ui/Select.tsx";
import { directionsOf, nameOrder } from "./order-words.ts";
import type { WorldTable } from "./tables/world-table.ts";
import type { WorldNavigation } from "./use-world-navigation.ts";

interface Props {
  table: WorldTable;
  selection: Selection;
  isByRegion: boolean;
  /** False if the areas, which define the regions, failed to load. */
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
      {isListed(part) && <OrderChoice {...{ table, selection, hasRegions, onChange }} />}
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

/** A select with the orders of the countries, each in both directions. */
export function OrderChoice(props: Omit<Props, "isByRegion">) {
  const { table, selection, hasRegions, onChange } = props;
  const { coverageText, facts, framework, kind, later, text, values } = table;
  const { t } = table.i18n;
  // In a table with overall scores, "coverage" and the slug of the table's edition are the same order.
  const own = table.overall && later?.scores.framework.slug;
  const written = selection.order ?? "name";
  const order = own ? written.replace(own, "coverage") : written;
  const { by = "name", isReversed } = orderOf(order);
  // A measure of this table ("1.2.1"), or a score of any edition ("gci2024.team").
  const isMeasure = by.includes(".") || framework.indicators.some(({ code }) => code === by);
  const groups = [
    { label: t("world.order.country"), ids: [...(hasRegions ? ["region"] : []), "name"] },
    { label: t("world.order.measures"), ids: ["coverage", ...(isMeasure ? [by] : [])] },
    { label: t("world.order.profile"), ids: FACT_CONDITIONS },
    {
      label: t("query.overall"),
      ids: facts.editions.flatMap(({ slug }) => (slug === own ? [] : slug)),
    },
  ].map(({ label, ids }) => ({
    label,
    options: ids.flatMap((id) =>
      directionsOf(id, table).map((way, at) => ({
        id: at === 0 ? id : `${REVERSED}${id}`,
        label: t("world.order-by", { name: nameOrder(id, table), way }),
      })),
    ),
  }));
  return (
    <>
      <div className="world-choice">
        <span>{t("world.order")}</span>
        <Select
          {...{ groups }}
          label={t("world.order")}
          chosen={order}
          onChoose={(id) => onChange({ order: orderAfter(undefined, id, framework) })}
        />
      </div>
      <p className={kind.id === "outcome" ? "is-outcome" : undefined}>
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
  const pillars = framework.pillars.map(({ id, title }) => ({
    label: i18n.local(title),
    options: framework.indicators
      .filter(({ pillar }) => pillar === id)
      .map((one) => ({ id: one.code, label: measureName(one) })),
  }));
  return (
    <div className="world-choice">
      <span>{i18n.t("world.map-shows")}</span>
      <Select
        label={i18n.t("world.map-shows")}
        groups={[{ options: [{ id: "", label: text("map-coverage", values) }] }, ...pillars]}
        chosen={selection.map ?? ""}
        onChoose={(id) => onChange({ map: id || undefined })}
      />
    </div>
  );
}
