import { orderOf } from "../../domain/selection.ts";
import { orderAfter } from "../../domain/world/fit-selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import type { World } from "./use-world.ts";
import { namesOf, worded } from "./world-words.ts";

/** What a part of the world is ordered by, split by, or shows. */
export function PartTools({ world }: { world: World }) {
  switch (world.selection.part) {
    case "matrix":
      return <MatrixOrder {...world} />;
    case "countries":
      return <BarsChoice {...world} />;
    case "map":
      return <MapChoice {...world} />;
    case "distribution":
      return null;
  }
}

/** What the rows of the matrix are ordered by, and what that order means; the same again turns it round. */
function MatrixOrder(world: World) {
  const { answers, selection, areas, hasOverall, onChange } = world;
  const i18n = useI18n();
  const { t, local } = i18n;
  const { framework } = answers;
  const { order } = selection;
  const { by = "name", isReversed } = orderOf(order);
  const indicator = framework.indicators.find(({ code }) => code === by);
  const note = isReversed ? "world.order-reversed" : "world.order-note";
  const kind = hasOverall ? "overall" : "score";
  const coverageNote = framework.cells === "status" ? note : (`${note}.${kind}` as const);
  return (
    <>
      <SegmentedControl
        label={t("world.order")}
        options={[
          { id: "name", label: t("world.by-name") },
          ...(areas ? [{ id: "region", label: t("world.by-region") }] : []),
          {
            id: "coverage",
            label: t(hasOverall ? "world.by-overall" : worded("world.by-coverage", framework)),
          },
          ...(indicator
            ? [{ id: by, label: t("world.by-indicator", { title: local(indicator.title) }) }]
            : []),
        ]}
        chosen={by}
        onChoose={(id) => onChange({ order: orderAfter(order, id, framework) })}
      />
      <p>
        {by === "coverage" && framework.cells !== "became"
          ? t(coverageNote)
          : t(worded("world.range-note", framework), namesOf(world, i18n))}
      </p>
    </>
  );
}

/** Chooses whether the bars are of all countries or of each region. */
function BarsChoice({ areas, isGrouped, onChange }: World) {
  const { t } = useI18n();
  if (!areas) return null;
  return (
    <SegmentedControl
      label={t("world.bars-split")}
      options={[
        { id: "all", label: t("world.bars-all") },
        { id: "region", label: t("world.bars-regions") },
      ]}
      chosen={isGrouped ? "region" : "all"}
      onChoose={(id) => onChange({ order: id === "region" ? id : undefined })}
    />
  );
}

/** Chooses what the map shows: coverage, or one measure. */
function MapChoice(world: World) {
  const { selection, onChange } = world;
  const { framework } = world.answers;
  const i18n = useI18n();
  const { t, local } = i18n;
  return (
    <label className="world-choice">
      <span>{t("world.map-shows")}</span>
      <select
        className="select"
        value={selection.map ?? ""}
        onChange={({ target }) => onChange({ map: target.value || undefined })}
      >
        <option value="">{t(worded("world.map-coverage", framework), namesOf(world, i18n))}</option>
        {framework.pillars.map(({ id, title }) => (
          <optgroup key={id} label={local(title)}>
            {framework.indicators
              .filter(({ pillar }) => pillar === id)
              .map((indicator) => (
                <option key={indicator.code} value={indicator.code}>
                  {indicator.code} {local(indicator.title)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
