import type { Areas } from "../../domain/areas.ts";
import { WORLD_PARTS } from "../../domain/selection.ts";
import { ExportMenu } from "../../figure/ExportMenu.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Matrix } from "./Matrix.tsx";
import type { World } from "./use-world.ts";
import { type Awaited, WorldFigure } from "./WorldFigure.tsx";
import { WorldFilters } from "./WorldFilters.tsx";
import { PartTools } from "./WorldTools.tsx";
import { matrixTitle, worldFinding } from "./world-text.ts";

/** All countries on all measures: as a matrix, by measure, on the map, and by how much they have. */
export function WorldBody({ world, areas }: { world: World; areas: Awaited<Areas> }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { scope, listed, selection, onChange } = world;
  const { part } = selection;
  const subject = {
    id: "matrix",
    title: matrixTitle(world, i18n),
    load: async () => (await import("./matrix-content.tsx")).matrixContent(world, i18n),
  };
  const nothing = <p className="nothing">{t("world.nothing")}</p>;
  return (
    <>
      <p className="country-source world-finding">{worldFinding(world, i18n)}</p>
      <div className="world-tools">
        <SegmentedControl
          label={t("world.parts")}
          options={WORLD_PARTS.map((id) => ({ id, label: t(`world.part.${id}`) }))}
          chosen={part}
          onChoose={(id) => onChange({ part: id })}
        />
        <PartTools world={world} />
      </div>
      <h2 className="visually-hidden">{t(`world.part.${part}`)}</h2>
      <WorldFilters
        world={world}
        actions={part === "matrix" && listed.length > 0 && <ExportMenu subject={subject} />}
      />
      {part === "matrix" ? (
        listed.length > 0 ? (
          <Matrix world={world} />
        ) : (
          nothing
        )
      ) : scope.length > 0 ? (
        <WorldFigure key={part} id={part} world={world} areas={areas} />
      ) : (
        nothing
      )}
    </>
  );
}
