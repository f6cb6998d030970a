import type { Areas } from "../../domain/areas.ts";
import { orderOf, WORLD_PARTS } from "../../domain/selection.ts";
import { orderAfter } from "../../domain/world/fit-selection.ts";
import { ExportMenu, useViewDescription } from "../../figure/ExportMenu.tsx";
import { ClearFilters } from "../../ui/FilterBar.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Matrix } from "./Matrix.tsx";
import type { World } from "./use-world.ts";
import { type Awaited, Waiting, WorldFigure } from "./WorldFigure.tsx";
import { MatrixLegend, NO_NARROWING, WorldFilters } from "./WorldFilters.tsx";
import { worldFinding } from "./world-findings.ts";

/** All countries on all measures: as a matrix, by measure, on the map, and by how much they have. */
export function WorldBody({ world, areas }: { world: World; areas: Awaited<Areas> }) {
  const { t } = world.i18n;
  const { part } = world.selection;
  const isMatrix = part === "matrix";
  // As long as there are none it stands empty.
  const isHere = world.countries.length > 0;
  const count = isMatrix ? world.listed.length : world.scope.length;
  const subject = {
    id: "matrix",
    title: world.words.title,
    load: async () => (await import("./matrix-content.tsx")).matrixContent(world),
  };
  return (
    <>
      <p className="country-source world-finding">{isHere && worldFinding(world)}</p>
      <div className="world-tools">
        <SegmentedControl
          label={t("world.parts")}
          options={WORLD_PARTS.map((id) => ({ id, label: t(`world.part.${id}`) }))}
          chosen={part}
          onChoose={(id) => world.onChange({ part: id })}
        />
        {isMatrix && <MatrixOrder {...world} />}
        {part === "countries" && <BarsChoice {...world} />}
        {part === "map" && <MapChoice {...world} />}
      </div>
      <h2 className="visually-hidden">{t(`world.part.${part}`)}</h2>
      <WorldFilters
        world={world}
        actions={isMatrix && count > 0 && <ExportMenu subject={subject} />}
      />
      {isHere && count === 0 ? (
        <NoCountry {...world} />
      ) : isMatrix ? (
        <>
          <MatrixLegend world={world} />
          <Matrix world={world} />
        </>
      ) : !isHere ? (
        <Waiting />
      ) : (
        <WorldFigure key={part} id={part} world={world} areas={areas} />
      )}
    </>
  );
}

/** What no country fits, and the way out of it. */
function NoCountry({ onChange, i18n: { t } }: World) {
  const { filters } = useViewDescription();
  return (
    <p className="nothing">
      {t("world.nothing", { filters: filters.join(" · ") })}{" "}
      <ClearFilters label={t("world.show-all")} onClear={() => onChange(NO_NARROWING)} />
    </p>
  );
}

/** What the rows of the matrix are ordered by, and what that order means; the same again turns it round. */
function MatrixOrder({ selection, areas, hasOverall, onChange, words, i18n: { t, local } }: World) {
  const { framework } = words;
  const { order } = selection;
  const { by = "name", isReversed } = orderOf(order);
  const title = framework.indicators.find(({ code }) => code === by)?.title;
  const note = isReversed ? "world.order-reversed" : "world.order-note";
  const coverage = hasOverall ? "world.by-overall" : words.worded("world.by-coverage");
  const options = [
    { id: "region", label: areas && t("world.by-region") },
    { id: "name", label: t("world.by-name") },
    { id: "coverage", label: t(coverage) },
    { id: by, label: title && t("world.by-indicator", { title: local(title) }) },
  ].flatMap(({ id, label }) => (label ? [{ id, label }] : []));
  return (
    <>
      <SegmentedControl
        label={t("world.order")}
        options={options}
        chosen={by}
        onChoose={(id) => onChange({ order: orderAfter(order, id, framework) })}
      />
      <p>
        {by === "coverage" && framework.cells !== "outcome"
          ? t(framework.cells === "status" ? note : `${note}.${hasOverall ? "overall" : "score"}`)
          : t(words.worded("world.range-note"), words.names)}
      </p>
    </>
  );
}

/** Chooses whether the bars are of all countries or of each region. */
const BarsChoice = ({ areas, isGrouped, onChange, i18n: { t } }: World) =>
  areas && (
    <SegmentedControl
      label={t("world.bars-split")}
      options={[
        { id: undefined, label: t("world.bars-all") },
        { id: "region", label: t("world.bars-regions") },
      ]}
      chosen={isGrouped ? "region" : undefined}
      onChoose={(order) => onChange({ order })}
    />
  );

/** Chooses what the map shows: coverage, or one measure. */
function MapChoice({ selection, onChange, words, i18n: { t, local } }: World) {
  const { pillars, indicators } = words.framework;
  return (
    <label className="world-choice">
      <span>{t("world.map-shows")}</span>
      <select
        className="select"
        value={selection.map ?? ""}
        onChange={({ target }) => onChange({ map: target.value || undefined })}
      >
        <option value="">{t(words.worded("world.map-coverage"), words.names)}</option>
        {pillars.map(({ id, title }) => (
          <optgroup key={id} label={local(title)}>
            {indicators
              .filter(({ pillar }) => pillar === id)
              .map((measure) => (
                <option key={measure.code} value={measure.code}>
                  {words.measure(measure)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
