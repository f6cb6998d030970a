import { useI18n } from "../../i18n/i18n.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import type { WorldPanelProps } from "./world-props.ts";

/** Chooses whether the bars are of all countries or of each region. */
export function BarsChoice({ selection, hasRegions, onChange }: WorldPanelProps) {
  const { t } = useI18n();
  if (!hasRegions) return null;
  return (
    <SegmentedControl
      label={t("world.bars-split")}
      options={[
        { id: "all", label: t("world.bars-all") },
        { id: "region", label: t("world.bars-regions") },
      ]}
      chosen={selection.order === "region" ? "region" : "all"}
      onChoose={(id) => onChange({ order: id === "region" ? id : undefined })}
    />
  );
}
